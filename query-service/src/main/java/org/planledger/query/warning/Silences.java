package org.planledger.query.warning;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.DateWords;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;
import org.planledger.values.Span;

/**
 * Who was silent in a reporting period, and has not reported on it since.
 *
 * @param period the one that was closed last, or null
 * @param reports those on an action or theme
 */
record Silences(@Nullable Span period, Function<Item, Stream<Reported>> reports) {
    static final Silences NONE = new Silences(null, item -> Stream.of());

    static Silences in(Span period, Register.View view) {
        return new Silences(period, item -> Reported.on(item, view));
    }

    /** @param field of the item: the periods in which somebody was silent on it */
    boolean last(Item item, String field) {
        var closed = period;
        return closed != null
                && Listed.in(item, field)
                        .filter(silence -> closed.sameDays(Listed.span(silence)))
                        .anyMatch(silence -> reports.apply(item)
                                .filter(report -> closed.touches(report.period()))
                                .noneMatch(report -> ends(silence, report, item)));
    }

    /** Joint leads each answer for themselves; for one who leads no longer whoever does may. */
    private static boolean ends(Map<?, ?> silence, Reported report, Item item) {
        var by = report.by();
        return by == null
                || isOf(by, silence)
                || Listed.in(item, Field.Theme.LEADS).noneMatch(l -> isOf(l, silence));
    }

    private static boolean isOf(Map<?, ?> lead, Map<?, ?> silence) {
        return Objects.equals(lead.get("memberId"), silence.get("memberId"))
                && Objects.equals(lead.get("unit"), silence.get("unit"));
    }

    /** "April 2021 to June 2021", as it was closed. */
    String words() {
        return DateWords.of(Objects.requireNonNull(period));
    }
}
