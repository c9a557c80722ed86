package org.planledger.query.page.picture;

import java.util.List;
import java.util.Map;

/** A bar for each count, drawn to one scale. */
public final class Bars {
    private static final int LABEL = 300;
    private static final int ROW = 32;
    private static final int ROOM_FOR_NUMBER = 50;

    private Bars() {}

    /** Empty where there are not at least two to compare. */
    public static Picture of(String id, String caption, List<Map.Entry<String, Long>> counts) {
        var drawing = new Drawing();
        long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        long some = counts.stream().filter(count -> count.getValue() > 0).count();
        if (some > 1) for (int row = 0; row < counts.size(); row++) draw(drawing, counts.get(row), most, row * ROW);
        return drawing.picture(id, caption, words(counts), counts.size() * ROW);
    }

    private static void draw(Drawing drawing, Map.Entry<String, Long> count, long most, int top) {
        int width = (int) ((Picture.WIDTH - LABEL - ROOM_FOR_NUMBER) * count.getValue() / most);
        drawing.left(0, top + 21, Drawing.fitting(count.getKey(), LABEL))
                .box(LABEL, top + 6, width, 20, "bar")
                .left(LABEL + width + 8, top + 21, count.getValue().toString());
    }

    private static String words(List<Map.Entry<String, Long>> counts) {
        return String.join(
                "; ",
                counts.stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .toList());
    }
}
