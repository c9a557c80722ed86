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
            Field.Report.APPENDICES, List.of("title"),
            Field.Achievement.ATTACHMENTS, List.of("title", "fileName", "size", "sha256"));

    /** Says of an element of a field that it alone is exempt, whatever it belongs to. */
    private static final String EXEMPTION = Field.Report.EXEMPTION;

    private Withheld() {}

    static boolean concerns(Item item) {
        return item.fields().keySet().stream().anyMatch(PARTS::containsKey);
    }

    static boolean concerns(Change change) {
        return change.fields().stream().anyMatch(field -> PARTS.containsKey(field.field()));
    }

    /** @param whole whether the item itself is exempt, and not only what is marked so within it */
    static Item from(Item item, boolean whole) {
        var open = new LinkedHashMap<String, Object>();
        item.fields().forEach((field, value) -> open.put(field, open(field, value, whole)));
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

    /** @param whole as of the item */
    static Change from(Change change, boolean whole) {
        return new Change(
                change.item(),
                change.entry(),
                change.fields().stream().map(field -> from(field, whole)).toList());
    }

    private static FieldChange from(FieldChange change, boolean whole) {
        var field = change.field();
        return new FieldChange(
                field,
                change.op(),
                orNull(field, change.value(), whole),
                orNull(field, change.before(), whole),
                orNull(field, change.after(), whole));
    }

    private static @Nullable Object orNull(String field, @Nullable Object value, boolean whole) {
        return value == null ? null : open(field, value, whole);
    }

    private static Object open(String field, Object value, boolean whole) {
        var parts = PARTS.get(field);
        return parts == null ? value : without(parts, value, whole);
    }

    private static Object without(List<String> parts, Object value, boolean whole) {
        if (value instanceof List<?> list)
            return list.stream().map(one -> without(parts, one, whole)).toList();
        boolean marked = value instanceof Map<?, ?> element && element.containsKey(EXEMPTION);
        if (!whole && !marked) return value;
        if (!(value instanceof Map<?, ?> map)) return MARK;
        var open = new LinkedHashMap<Object, @Nullable Object>(map);
        open.keySet().removeAll(parts);
        open.put(MARK, true);
        return open;
    }
}
