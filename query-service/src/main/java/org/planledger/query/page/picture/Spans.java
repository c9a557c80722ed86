package org.planledger.query.page.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planledger.values.Span;

/** Periods as bars over the years, with today across them. */
public record Spans(int height, List<Bar> bars, List<Year> years, int today) {
    public static final int WIDTH = 640;
    private static final int ROW = 44;
    private static final int AXIS = 24;
    private static final int MARGIN = 28;

    public Spans {
        bars = List.copyOf(bars);
        years = List.copyOf(years);
    }

    /** A period to draw; {@code state} names its look: "", "draft" or "past". */
    public record Period(String label, Span span, String state) {}

    /** @param today drawn where it lies inside the years shown; else {@code today} is -1 */
    public static Spans of(List<Period> periods, LocalDate today) {
        if (periods.isEmpty()) return new Spans(0, List.of(), List.of(), -1);
        var scale = Scale.over(periods);
        var bars = new ArrayList<Bar>();
        for (var period : periods) bars.add(bar(period, scale, bars.size() * ROW));
        int height = bars.size() * ROW + AXIS;
        return new Spans(height, bars, scale.years(), scale.holds(today) ? scale.x(today) : -1);
    }

    private static Bar bar(Period period, Scale scale, int top) {
        int from = scale.x(period.span().from().firstDay());
        int to = scale.x(period.span().last().lastDay().plusDays(1));
        boolean left = from < WIDTH / 2;
        return new Bar(
                period.label(),
                period.state(),
                from,
                top + 20,
                Math.max(3, to - from),
                left ? from : to,
                left,
                top + 15);
    }

    /** @param labelLeft whether the label begins at {@code labelX} or ends there, so that it stays in the picture */
    public record Bar(
            String label, String state, int x, int y, int width, int labelX, boolean labelLeft, int baseline) {}

    public record Year(int year, int x) {}

    private record Scale(int first, int last) {
        static Scale over(List<Period> periods) {
            int first = periods.stream()
                    .map(p -> p.span().from().year())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            int last = periods.stream()
                    .map(p -> p.span().last().year())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Scale(first, last + 1);
        }

        int x(LocalDate day) {
            var start = LocalDate.of(first, 1, 1);
            long all = ChronoUnit.DAYS.between(start, LocalDate.of(last, 1, 1));
            return MARGIN + (int) ((WIDTH - 2 * MARGIN) * ChronoUnit.DAYS.between(start, day) / all);
        }

        boolean holds(LocalDate day) {
            return day.getYear() >= first && day.getYear() < last;
        }

        List<Year> years() {
            int step = Math.max(1, (last - first) / 12);
            var years = new ArrayList<Year>();
            for (int year = first; year <= last; year += step) years.add(new Year(year, x(LocalDate.of(year, 1, 1))));
            return years;
        }
    }
}
