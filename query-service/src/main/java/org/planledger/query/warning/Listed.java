package org.planledger.query.warning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What an item's lists hold. */
final class Listed {
    private Listed() {}

    static Stream<Map<?, ?>> in(Item item, String field) {
        if (!(item.fields().get(field) instanceof List<?> list)) return Stream.of();
        return list.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one);
    }

    /** Of {@code {from, to}}. */
    static Span span(Map<?, ?> period) {
        var to = period.get("to");
        return new Span(
                PartialDate.parse(String.valueOf(period.get("from"))),
                to == null ? null : PartialDate.parse(to.toString()));
    }
}
