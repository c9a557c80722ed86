package org.planledger.standalone.example;

import java.time.LocalDate;
import org.planledger.values.Span;

/** A reporting period, in whole months. */
record Period(LocalDate first, LocalDate last) {

    static Period of(Span days) {
        return new Period(days.from().firstDay(), days.last().lastDay());
    }

    Span span() {
        return new Span(PlanLife.month(first), PlanLife.month(last));
    }
}
