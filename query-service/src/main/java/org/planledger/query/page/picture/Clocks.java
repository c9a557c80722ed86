package org.planledger.query.page.picture;

import java.util.List;
import java.util.function.ToLongFunction;

/** Days that were taken against the days that were given, a bar for each. */
public final class Clocks {
    private static final int LABEL = 200;
    private static final int ROW = 34;
    private static final int GAP = 10;

    private Clocks() {}

    /**
     * @param taken days from the start to the answer, or to the day that one looks from
     * @param limit days from the start to the last day in time
     * @param words what the bar says, "60 days, still open"
     */
    public record Clock(String label, long taken, long limit, String words) {}

    /** Empty where no clock has started. */
    public static Picture of(String id, String caption, String words, List<Clock> clocks) {
        var drawing = new Drawing();
        var scale = Scale.of(clocks);
        int bottom = 0;
        for (var clock : clocks) {
            int height = Drawing.height(clock.label(), LABEL - GAP, ROW);
            draw(drawing, clock, scale, bottom + height / 2 - ROW / 2);
            bottom += height;
        }
        if (!clocks.isEmpty()) key(drawing, bottom + 8);
        return drawing.picture(id, caption, words, bottom + 34);
    }

    private static void draw(Drawing drawing, Clock clock, Scale scale, int top) {
        int inTime = scale.width(Math.min(clock.taken(), clock.limit()));
        int taken = scale.width(clock.taken());
        int limit = LABEL + scale.width(clock.limit());
        drawing.name(0, top + 21, clock.label(), LABEL - GAP).box(LABEL, top + 8, inTime, 18, "bar");
        if (taken > inTime) drawing.box(LABEL + inTime, top + 8, taken - inTime, 18, "late", "cross");
        drawing.line(limit, top + 2, limit, top + 32, "limit")
                .left(Math.max(limit, LABEL + taken) + GAP, top + 21, clock.words());
    }

    private static void key(Drawing drawing, int top) {
        drawing.box(LABEL, top, 24, 16, "bar")
                .left(LABEL + 30, top + 13, "in time")
                .box(LABEL + 110, top, 24, 16, "late", "cross")
                .left(LABEL + 140, top + 13, "late")
                .line(LABEL + 210, top - 2, LABEL + 210, top + 18, "limit")
                .left(LABEL + 218, top + 13, "last day in time");
    }

    /** Of the longest bar, which leaves room for the longest words. */
    private record Scale(long days, int width) {

        static Scale of(List<Clock> clocks) {
            long days = most(clocks, clock -> Math.max(clock.taken(), clock.limit()));
            long words = most(clocks, clock -> Drawing.width(clock.words()));
            return new Scale(Math.max(1, days), Picture.WIDTH - LABEL - GAP - (int) words);
        }

        private static long most(List<Clock> clocks, ToLongFunction<Clock> measure) {
            return clocks.stream().mapToLong(measure).max().orElse(0);
        }

        int width(long days) {
            return (int) (width * Math.max(0, days) / this.days);
        }
    }
}
