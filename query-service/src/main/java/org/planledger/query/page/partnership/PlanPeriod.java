package org.planledger.query.page.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.picture.Spans;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** A plan as a bar over its years. */
final class PlanPeriod {
    private PlanPeriod() {}

    static Stream<Spans.Row> of(Item plan, Values values) {
        if (!(plan.fields().get("period") instanceof Map<?, ?> period)) return Stream.of();
        var span = new Span(PartialDate.parse(String.valueOf(period.get("from"))), date(period.get("to")));
        var status = plan.text("status");
        return Stream.of(new Spans.Row(
                plan.text("title"), List.of(new Spans.Period(values.status(status), span, look(status))), List.of()));
    }

    private static @Nullable PartialDate date(@Nullable Object text) {
        return text == null ? null : PartialDate.parse(text.toString());
    }

    private static String look(String status) {
        return switch (status) {
            case "IN_EFFECT" -> "bar";
            case "SUPERSEDED" -> "past";
            default -> "draft";
        };
    }
}
