package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bar for each count, drawn to one scale.
 *
 * @param height of the whole picture, in its own units, {@link #WIDTH} wide
 */
public record Bars(int height, List<Bar> bars) {
    public static final int WIDTH = 640;
    private static final int LABEL = 300;
    private static final int ROW = 32;
    private static final int ROOM_FOR_NUMBER = 50;
    private static final int LONGEST_LABEL = 38;

    public Bars {
        bars = List.copyOf(bars);
    }

    public static Bars of(List<Map.Entry<String, Long>> counts) {
        long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var count : counts) bars.add(bar(count.getKey(), count.getValue(), most, bars.size() * ROW));
        return new Bars(Math.max(1, bars.size()) * ROW, bars);
    }

    private static Bar bar(String label, long count, long most, int top) {
        long longest = WIDTH - LABEL - ROOM_FOR_NUMBER;
        int width = most == 0 ? 0 : (int) (longest * count / most);
        return new Bar(shortened(label), count, LABEL, top + 6, width, top + 21, LABEL + width + 8);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1))
                                .strip() + "…";
    }

    /** Whether there is anything to compare. */
    public boolean worthDrawing() {
        return bars.stream().filter(bar -> bar.count() > 0).count() > 1;
    }

    /** @param baseline where the text stands */
    public record Bar(String label, long count, int x, int y, int width, int baseline, int numberX) {}
}
