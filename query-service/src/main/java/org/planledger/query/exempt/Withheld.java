package org.planledger.query.exempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;

/** What of exempt matter is not shown to everybody. That there is something, and why it is withheld, is. */
final class Withheld {
    /** Says that a part was taken out. */
    private static final String MARK = "withheld";

    /** Field to the parts of its elements that are taken out. */
    private static final Map<String, List<String>> PARTS = Map.of(
            Field.Report.THEME_REPORTS, List.of("text"),
            Field.Report.APPENDICES, List.of("title"));

    private Withheld() {}

    static boolean concerns(Item item) {
        return item.fields().keySet().stream().anyMatch(PARTS::containsKey);
    }

    static boolean concerns(Change change) {
        return change.fields().stream().anyMatch(field -> PARTS.containsKey(field.field()));
    }

    static Item from(Item item) {
        var open = new LinkedHashMap<String, Object>();
        item.fields().forEach((field, value) -> open.put(field, open(field, value)));
        return new Item(
                item.id(),
                item.partnershipId(),
                item.planId(),
                item.parent(),
                item.stream(),
                item.version(),
                open,
                item.latest());
    }

    static Change from(Change change) {
        return new Change(
                change.item(),
                change.entry(),
                change.fields().stream().map(Withheld::from).toList());
    }

    private static FieldChange from(FieldChange change) {
        var field = change.field();
        return new FieldChange(
                field,
                change.op(),
                orNull(field, change.value()),
                orNull(field, change.before()),
                orNull(field, change.after()));
    }

    private static @Nullable Object orNull(String field, @Nullable Object value) {
        return value == null ? null : open(field, value);
    }

    private static Object open(String field, Object value) {
        var parts = PARTS.get(field);
        return parts == null ? value : without(parts, value);
    }

    private static Object without(List<String> parts, Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(one -> without(parts, one)).toList();
        if (!(value instanceof Map<?, ?> map)) return MARK;
        var open = new LinkedHashMap<Object, @Nullable Object>(map);
        open.keySet().removeAll(parts);
        open.put(MARK, true);
        return open;
    }
}
