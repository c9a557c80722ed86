package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;

/** Counts in rows and columns: a dot for each, the larger the more, with its number beside it. */
public final class Dots {
    private static final int LABEL = 270;
    private static final int GAP = 10;
    private static final int ROW = 40;
    private static final int HEAD = 24;
    private static final int LARGEST = 18;

    private Dots() {}

    /** @param counts for each column, in their order */
    public record Row(String name, List<Long> counts) {}

    /** Empty where nothing is counted. */
    public static Picture of(String id, String caption, String words, List<String> columns, List<Row> rows) {
        var drawing = new Drawing();
        long most = rows.stream()
                .flatMap(row -> row.counts().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (most > 0) heads(drawing, columns);
        int bottom = HEAD;
        for (var row : rows) {
            int height = Drawing.height(row.name(), LABEL - GAP, ROW);
            if (most > 0) draw(drawing, row, bottom, height, most);
            bottom += height;
        }
        return drawing.picture(id, caption, words, bottom);
    }

    private static void heads(Drawing drawing, List<String> columns) {
        for (int at = 0; at < columns.size(); at++) drawing.middle(x(at, columns.size()), 16, columns.get(at));
    }

    private static void draw(Drawing drawing, Row row, int top, int height, long most) {
        int middle = top + height / 2;
        drawing.line(0, top, Picture.WIDTH, top, "axis");
        drawing.name(0, middle + 5, row.name(), LABEL - GAP);
        for (int at = 0; at < row.counts().size(); at++) {
            long count = row.counts().get(at);
            int x = x(at, row.counts().size());
            if (count > 0)
                drawing.dot(x - 10, middle, radius(count, most), "bar").left(x + 12, middle + 5, "" + count);
        }
    }

    /** The area goes with the count. */
    private static int radius(long count, long most) {
        return (int) Math.max(4, Math.round(LARGEST * Math.sqrt((double) count / most)));
    }

    private static int x(int at, int columns) {
        int step = (Picture.WIDTH - LABEL) / columns;
        return LABEL + at * step + step / 2;
    }

    /** The same as a table. */
    public static Picture.Twin twin(String first, List<String> columns, List<Row> rows) {
        var heads = new ArrayList<String>();
        heads.add(first);
        heads.addAll(columns);
        return new Picture.Twin(heads, rows.stream().map(Dots::cells).toList());
    }

    private static List<Picture.Twin.Cell> cells(Row row) {
        var cells = new ArrayList<Picture.Twin.Cell>();
        cells.add(Picture.Twin.cell(row.name()));
        row.counts().forEach(count -> cells.add(Picture.Twin.cell(count)));
        return cells;
    }
}
