package org.planledger.query.warning;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.DateWords;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;
import org.planledger.values.Span;

/**
 * Who was silent in a reporting period, and has not reported on it since.
 *
 * @param period the one that was closed last, or null
 * @param reports the days or periods for which an action or theme was reported on
 */
record Silences(@Nullable Span period, Function<Item, Stream<Span>> reports) {
    static final Silences NONE = new Silences(null, item -> Stream.of());

    static Silences in(Span period, Register.View view) {
        return new Silences(period, item -> Reported.on(item, view));
    }

    /** @param field of the item: the periods in which somebody was silent on it */
    boolean last(Item item, String field) {
        var closed = period;
        return closed != null
                && Listed.in(item, field).map(Listed::span).anyMatch(closed::sameDays)
                && reports.apply(item).noneMatch(closed::touches);
    }

    /** "April 2021 to June 2021", as it was closed. */
    String words() {
        return DateWords.of(Objects.requireNonNull(period));
    }
}
