package org.planledger.query.page.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what it says in words.
 *
 * @param id unique on its page
 * @param caption what it shows
 * @param words what is to be seen in it, for those who do not see it
 * @param width in its own units: {@link #WIDTH}, or {@link #NARROW} where a phone has room for all of it
 * @param height in the same
 * @param twin the same as a table, or null where the page has that table already
 */
public record Picture(
        String id,
        String caption,
        String words,
        int width,
        int height,
        List<Shape> shapes,
        @Nullable Twin twin) {
    public static final int WIDTH = 640;
    static final int NARROW = 400;
    private static final int MARGIN = 4;

    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** The same with its table. */
    public Picture with(Twin table) {
        return new Picture(id, caption, words, width, height, shapes, table);
    }

    /** What lies on an edge is drawn to its full breadth. */
    public String viewBox() {
        return "%d %d %d %d".formatted(-MARGIN, -MARGIN, fullWidth(), fullHeight());
    }

    public int fullWidth() {
        return width + 2 * MARGIN;
    }

    public int fullHeight() {
        return height + 2 * MARGIN;
    }

    public boolean isNarrow() {
        return width == NARROW;
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** Whether some of it is told apart by patterns. */
    public boolean isPatterned() {
        return shapes.stream()
                .anyMatch(shape ->
                        shape instanceof Shape.Box box && !box.pattern().isEmpty());
    }

    /** Whether it has arrows. */
    public boolean isPointed() {
        return shapes.stream().anyMatch(shape -> shape instanceof Shape.Stroke stroke && stroke.pointed());
    }

    /**
     * The table that says what a picture shows.
     *
     * @param heads of the columns; the first column names the row
     */
    public record Twin(List<String> heads, List<List<Cell>> rows) {
        public Twin {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /** @param href where it leads, or "" */
        public record Cell(String text, String href) {}

        public static Cell cell(Object text) {
            return new Cell(text instanceof Number number ? "%,d".formatted(number.longValue()) : text.toString(), "");
        }
    }
}
