package org.planledger.query.page.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/** Whole years from left to right. */
record Years(int first, int last) {
    private static final int MARGIN = 28;
    private static final int MOST_NAMED = 12;

    /** The years that hold all of the days, of which there is at least one. */
    static Years over(Collection<LocalDate> days) {
        var order = Comparator.<LocalDate>naturalOrder();
        int first = days.stream().min(order).orElseThrow().getYear();
        int last = days.stream().max(order).orElseThrow().getYear();
        return new Years(first, last + 1);
    }

    int x(LocalDate day) {
        var start = LocalDate.of(first, 1, 1);
        long all = ChronoUnit.DAYS.between(start, LocalDate.of(last, 1, 1));
        return MARGIN + (int) ((Picture.WIDTH - 2 * MARGIN) * ChronoUnit.DAYS.between(start, day) / all);
    }

    boolean holds(LocalDate day) {
        return day.getYear() >= first && day.getYear() < last;
    }

    /** Their lines, down to the row that names them. */
    void draw(Drawing drawing, int height) {
        int step = 1 + (last - first) / MOST_NAMED;
        for (int year = first; year <= last; year += step) {
            int x = x(LocalDate.of(year, 1, 1));
            drawing.line(x, 0, x, height, "axis").middle(x, height + 16, year);
        }
    }

    /** The line of a day, where it lies inside. */
    void mark(Drawing drawing, LocalDate today, int height) {
        if (holds(today)) drawing.line(x(today), 0, x(today), height, "today");
    }
}
