package org.planledger.query.page.picture;

import java.util.List;
import java.util.Map;

/** A bar for each count, drawn to one scale. */
public final class Bars {
    private static final int LABEL = 190;
    private static final int ROW = 32;
    private static final int GAP = 8;
    private static final int ROOM_FOR_NUMBER = 40;

    private Bars() {}

    /** Empty where there are not at least two to compare. */
    public static Picture of(String id, String caption, List<Map.Entry<String, Long>> counts) {
        var drawing = new Drawing();
        long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        long some = counts.stream().filter(count -> count.getValue() > 0).count();
        int bottom = 0;
        for (var count : counts) {
            int height = Drawing.height(count.getKey(), LABEL - GAP, ROW);
            if (some > 1) draw(drawing, count, most, bottom + height / 2);
            bottom += height;
        }
        return drawing.narrow(id, caption, words(counts), bottom);
    }

    private static void draw(Drawing drawing, Map.Entry<String, Long> count, long most, int middle) {
        int width = (int) ((Picture.NARROW - LABEL - ROOM_FOR_NUMBER) * count.getValue() / most);
        drawing.name(0, middle + 5, count.getKey(), LABEL - GAP)
                .box(LABEL, middle - 10, width, 20, "bar")
                .left(LABEL + width + GAP, middle + 5, count.getValue().toString());
    }

    private static String words(List<Map.Entry<String, Long>> counts) {
        return String.join(
                "; ",
                counts.stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .toList());
    }
}
