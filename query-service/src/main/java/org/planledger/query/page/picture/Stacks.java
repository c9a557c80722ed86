package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns over time, each of parts on top of each other, with a key below. */
public final class Stacks {
    private static final int HEIGHT = 240;
    private static final int TOP = 24;
    private static final int KEY_ROW = 26;
    private static final int IN_A_ROW = 2;
    /** What a phone shows of a picture before it is scrolled. */
    private static final int AT_FIRST = 410;

    private static final int SMALLEST_WITH_NUMBER = 18;
    private static final int BETWEEN_NAMES = 6;

    private Stacks() {}

    /** A part of every column; {@code look} is a class of the style sheet, and {@code pattern} lies over its colour. */
    public record Part(String name, String look, String pattern) {}

    /**
     * @param name has little room under the column
     * @param full what the table says
     * @param counts for each part, in their order
     */
    public record Column(String name, String full, List<Long> counts) {
        long all() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Empty where no column has anything in it. */
    public static Picture of(String id, String caption, String words, List<Part> parts, List<Column> columns) {
        var drawing = new Drawing();
        long most = columns.stream().mapToLong(Column::all).max().orElse(0);
        var used = used(parts, columns);
        if (most > 0) draw(drawing, parts, columns, most);
        int keys = (used.size() + IN_A_ROW - 1) / IN_A_ROW;
        if (most > 0) key(drawing, used);
        return drawing.picture(id, caption, words, TOP + HEIGHT + KEY_ROW + keys * KEY_ROW);
    }

    private static List<Part> used(List<Part> parts, List<Column> columns) {
        return IntStream.range(0, parts.size())
                .filter(at ->
                        columns.stream().anyMatch(column -> column.counts().get(at) > 0))
                .mapToObj(parts::get)
                .toList();
    }

    private static void draw(Drawing drawing, List<Part> parts, List<Column> columns, long most) {
        int bottom = TOP + HEIGHT;
        int step = Picture.WIDTH / columns.size();
        int width = Math.min(60, step * 3 / 4);
        drawing.line(0, bottom, Picture.WIDTH, bottom, "axis");
        int room = Picture.WIDTH;
        for (int at = columns.size() - 1; at >= 0; at--) {
            int left = at * step + step / 8;
            stack(drawing, parts, columns.get(at), most, left, width);
            room = name(drawing, columns.get(at).name(), left + width / 2, bottom + 18, room);
        }
    }

    /**
     * Names a column where there is room from the left edge to the name on its right.
     *
     * @return how much room there is now
     */
    private static int name(Drawing drawing, String name, int middle, int y, int room) {
        int half = Drawing.width(name) / 2;
        int at = Math.max(half, room == Picture.WIDTH ? Math.min(middle, room - half) : middle);
        if (at + half > room) return room;
        drawing.middle(at, y, name);
        return at - half - BETWEEN_NAMES;
    }

    private static void stack(Drawing drawing, List<Part> parts, Column column, long most, int left, int width) {
        long below = 0;
        for (int at = 0; at < parts.size(); at++) {
            long count = column.counts().get(at);
            int foot = y(below, most);
            below += count;
            int height = foot - y(below, most);
            if (count > 0)
                drawing.box(
                        left,
                        foot - height,
                        width,
                        height,
                        parts.get(at).look(),
                        parts.get(at).pattern());
            if (height >= SMALLEST_WITH_NUMBER) drawing.middle(left + width / 2, foot - height / 2 + 5, count);
        }
        if (below > 0) drawing.word(left + width / 2, y(below, most) - 6, "middle", "" + below, "total");
    }

    private static int y(long count, long most) {
        return TOP + HEIGHT - (int) (HEIGHT * count / most);
    }

    private static void key(Drawing drawing, List<Part> used) {
        int width = keyWidth(used);
        for (int at = 0; at < used.size(); at++) {
            int left = at % IN_A_ROW * width;
            int top = TOP + HEIGHT + KEY_ROW + 6 + at / IN_A_ROW * KEY_ROW;
            drawing.box(left, top, 24, 16, used.get(at).look(), used.get(at).pattern())
                    .left(left + 32, top + 13, word(used.get(at), width));
        }
    }

    /** More where a name would be cut off. */
    private static int keyWidth(List<Part> used) {
        boolean fit = used.stream()
                .allMatch(part -> word(part, AT_FIRST / IN_A_ROW).equals(part.name()));
        return (fit ? AT_FIRST : Picture.WIDTH) / IN_A_ROW;
    }

    private static String word(Part part, int width) {
        return Drawing.fitting(part.name(), width - 36);
    }

    /** The same as a table: a row for each column, with its counts and their sum. */
    public static Picture.Twin twin(String first, List<Part> parts, List<Column> columns) {
        var heads = new ArrayList<String>();
        heads.add(first);
        parts.forEach(part -> heads.add(part.name()));
        heads.add("All");
        return new Picture.Twin(heads, columns.stream().map(Stacks::row).toList());
    }

    private static List<Picture.Twin.Cell> row(Column column) {
        var row = new ArrayList<Picture.Twin.Cell>();
        row.add(Picture.Twin.cell(column.full()));
        column.counts().forEach(count -> row.add(Picture.Twin.cell(count)));
        row.add(Picture.Twin.cell(column.all()));
        return row;
    }
}
