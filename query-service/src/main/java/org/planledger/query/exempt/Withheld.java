package org.planledger.query.exempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.values.Authority;

/**
 * What of a closed report is not shown to everybody. That there is something, and why it is withheld, is; so are the
 * date of each entry, who recorded it and the meeting that decided it.
 */
final class Withheld {
    /** Says that a part was taken out, and why. */
    private static final String MARK = "withheld";
    /** Field to the parts of its elements that are taken out; an element without parts is a text. */
    private static final Map<String, List<String>> PARTS = Map.of(
            Field.Report.THEME_REPORTS, List.of("text", "progress"),
            Field.Report.APPENDICES, List.of("title"),
            Field.Report.BACKGROUND_PAPERS, List.of());

    /** The fields of which something is taken out. */
    static final Set<String> FIELDS = PARTS.keySet();

    private Withheld() {}

    static Item from(Item item, Closed why) {
        var open = new LinkedHashMap<String, Object>();
        item.fields().forEach((field, value) -> open.put(field, open(field, value, why)));
        return withLatest(item, open, why);
    }

    /** The item as it is, without the words of its newest entry. */
    static Item latest(Item item, Closed why) {
        return withLatest(item, item.fields(), why);
    }

    private static Item withLatest(Item item, Map<String, Object> fields, Closed why) {
        return of(item, fields, from(item.latest(), why));
    }

    /** The item with other fields. */
    static Item with(Item item, Map<String, Object> fields) {
        return of(item, fields, item.latest());
    }

    /** The item with other fields and another newest entry. */
    static Item of(Item item, Map<String, Object> fields, Entry latest) {
        return new Item(
                item.id(),
                item.partnershipId(),
                item.planId(),
                item.parent(),
                item.stream(),
                item.version(),
                fields,
                latest);
    }

    static Change from(Change change, Closed why) {
        return new Change(
                change.item(),
                from(change.entry(), why),
                change.fields().stream().map(field -> from(field, why)).toList());
    }

    private static Entry from(Entry entry, Closed why) {
        return with(entry, from(entry.envelope(), why));
    }

    /** The entry with another envelope. */
    static Entry with(Entry entry, Envelope envelope) {
        return new Entry(
                entry.position(),
                entry.recordedAt(),
                entry.stream(),
                entry.sequence(),
                entry.event(),
                entry.sentence(),
                entry.partnershipId(),
                entry.planId(),
                envelope,
                entry.heldFrom(),
                entry.leafHash());
    }

    private static Envelope from(Envelope envelope, Closed why) {
        var authority = envelope.authority();
        return new Envelope(
                envelope.command(),
                envelope.actor(),
                envelope.decidedOn(),
                new Authority(authority.kind(), words(why), authority.meetingId()),
                envelope.reason() == null ? null : words(why));
    }

    private static FieldChange from(FieldChange change, Closed why) {
        var field = change.field();
        return new FieldChange(
                field,
                change.op(),
                orNull(field, change.value(), why),
                orNull(field, change.before(), why),
                orNull(field, change.after(), why));
    }

    private static @Nullable Object orNull(String field, @Nullable Object value, Closed why) {
        return value == null ? null : open(field, value, why);
    }

    private static Object open(String field, Object value, Closed why) {
        var parts = PARTS.get(field);
        return parts == null ? value : without(parts, value, why);
    }

    private static Object without(List<String> parts, Object value, Closed why) {
        if (value instanceof List<?> list)
            return list.stream().map(one -> without(parts, one, why)).toList();
        if (value.equals(Field.Report.NO_PAPERS)) return value;
        if (!(value instanceof Map<?, ?> map)) return words(why);
        var open = new LinkedHashMap<Object, @Nullable Object>(map);
        open.keySet().removeAll(parts);
        open.put(MARK, why.why());
        return open;
    }

    /** Stand where a text was. */
    private static String words(Closed why) {
        return MARK + " " + why.why();
    }
}
