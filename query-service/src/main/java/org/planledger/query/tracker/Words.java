package org.planledger.query.tracker;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Values;

/** What stands in a row, in words. */
public record Words(Values values) {
    /** One text for each that stands there; none where nothing does. */
    public List<String> of(Column.Kind kind, @Nullable Object value) {
        if (value == null) return List.of();
        if (value instanceof Collection<?> several)
            return several.stream().flatMap(one -> of(kind, one).stream()).toList();
        return List.of(one(kind, value));
    }

    /** What a filter asks for, also where no row has it. */
    String ofKey(Column.Kind kind, String key) {
        return switch (kind) {
            case CONSTANT, STATUS -> one(kind, key);
            case ITEM -> Headings.of(key, values);
            case TEXT, DATE, NUMBER, ENTRY -> key;
        };
    }

    /** With the plan to which it belongs, where there are others of the same words. */
    String ofItsPlan(String key, String said) {
        var plan = key.matches("theme/[^/]+/[^/]+") ? key.split("/", -1)[1] : "";
        return plan.isEmpty() ? said : said + " (" + values.plan(plan) + ")";
    }

    private String one(Column.Kind kind, Object value) {
        if (value instanceof Link link) return link.title();
        return switch (kind) {
            case CONSTANT -> Fields.constant(value.toString());
            case STATUS -> values.status(value.toString());
            case DATE -> Values.date(value.toString());
            case NUMBER, ENTRY -> "%,d".formatted((Long) value);
            case TEXT, ITEM -> value.toString();
        };
    }
}
