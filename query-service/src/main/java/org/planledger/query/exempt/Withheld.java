package org.planledger.query.exempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.values.Authority;

/**
 * What of exempt matter is not shown to everybody. That there is something, and why it is withheld, is; so are the date
 * of each entry, who recorded it and the meeting that decided it.
 */
final class Withheld {
    /** Says that a part was taken out. */
    private static final String MARK = "withheld";
    /** Stands where a text was. */
    private static final String WORDS = "withheld as exempt";

    /** Field to the parts of its elements that are taken out; an element without parts is a text. */
    private static final Map<String, List<String>> PARTS = Map.of(
            Field.Report.THEME_REPORTS, List.of("text", "progress"),
            Field.Report.APPENDICES, List.of("title"),
            Field.Report.BACKGROUND_PAPERS, List.of());

    private Withheld() {}

    static Item from(Item item) {
        var open = new LinkedHashMap<String, Object>();
        item.fields().forEach((field, value) -> open.put(field, open(field, value)));
        return withLatest(item, open);
    }

    /** The item as it is, without the words of its newest entry. */
    static Item latest(Item item) {
        return withLatest(item, item.fields());
    }

    private static Item withLatest(Item item, Map<String, Object> fields) {
        return new Item(
                item.id(),
                item.partnershipId(),
                item.planId(),
                item.parent(),
                item.stream(),
                item.version(),
                fields,
                from(item.latest()));
    }

    static Change from(Change change) {
        return new Change(
                change.item(),
                from(change.entry()),
                change.fields().stream().map(Withheld::from).toList());
    }

    private static Entry from(Entry entry) {
        return new Entry(
                entry.position(),
                entry.recordedAt(),
                entry.stream(),
                entry.sequence(),
                entry.event(),
                entry.sentence(),
                entry.partnershipId(),
                entry.planId(),
                from(entry.envelope()),
                entry.leafHash());
    }

    private static Envelope from(Envelope envelope) {
        var authority = envelope.authority();
        return new Envelope(
                envelope.command(),
                envelope.actor(),
                envelope.decidedOn(),
                new Authority(authority.kind(), WORDS, authority.meetingId()),
                envelope.reason() == null ? null : WORDS);
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
        if (value.equals(Field.Report.NO_PAPERS)) return value;
        if (!(value instanceof Map<?, ?> map)) return WORDS;
        var open = new LinkedHashMap<Object, @Nullable Object>(map);
        open.keySet().removeAll(parts);
        open.put(MARK, true);
        return open;
    }
}
