package org.planledger.standalone.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plans of a town, one after the other: of the second, its last year is cut off by the third. */
final class Plans {

    private Plans() {}

    static void follow(Town town) {
        var particulars = town.particulars();
        var newest =
                particulars.year().yearOf(particulars.until()).from().firstDay().minusYears(2);
        draft(town, new PlanLife.Terms(0, newest.minusYears(6), newest.minusYears(3), newest.minusYears(3)));
        draft(town, new PlanLife.Terms(1, newest.minusYears(3), newest.plusYears(1), newest));
        draft(town, new PlanLife.Terms(2, newest, newest.plusYears(4), null));
    }

    private static void draft(Town town, PlanLife.Terms terms) {
        town.diary().on(terms.from().minusMonths(5), () -> {
            var plans = town.plans();
            var earlier = plans.isEmpty() ? null : plans.get(plans.size() - 1);
            var plan = new PlanLife(town, terms, earlier);
            plans.add(plan);
            plan.draft();
        });
    }

    /** The first day of each year of a plan that is lived through. */
    static java.util.List<LocalDate> years(LocalDate from, @Nullable LocalDate superseded, LocalDate until) {
        var end = superseded == null ? until : superseded;
        return from.datesUntil(end, java.time.Period.ofYears(1)).toList();
    }
}
