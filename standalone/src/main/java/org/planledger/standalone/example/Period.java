package org.planledger.standalone.example;

import java.time.LocalDate;
import org.planledger.values.Span;

/** A reporting period. */
record Period(Span span) {

    LocalDate first() {
        return span.from().firstDay();
    }

    LocalDate last() {
        return span.last().lastDay();
    }
}
