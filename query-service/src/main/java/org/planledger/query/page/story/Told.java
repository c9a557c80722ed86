package org.planledger.query.page.story;

import java.util.List;
import java.util.Set;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Grounds;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;

/**
 * One entry in words.
 *
 * @param decided when it took effect, as precisely as known
 * @param recorded when it was written into the ledger
 * @param late "recorded 2 years later", or ""
 * @param authority on what ground
 * @param reason why, or ""
 * @param by the role title of who recorded it
 * @param steps what it did, field by field
 */
public record Told(
        long position,
        String sentence,
        String decided,
        String recorded,
        String late,
        String authority,
        String reason,
        String by,
        List<Step> steps) {

    /** Where an item belongs is told by the way to its page. */
    private static final Set<String> WHERE = Set.of("planId", "themeId");

    public static Told of(Change change, Values values) {
        return of(change.entry(), change.fields(), values);
    }

    public static Told of(Entry entry, List<FieldChange> fields, Values values) {
        var envelope = entry.envelope();
        var reason = envelope.reason();
        return new Told(
                entry.position(),
                entry.sentence(),
                Dates.words(envelope.decidedOn()),
                Dates.words(entry.recordedAt()),
                Dates.late(envelope.decidedOn(), entry.recordedAt()),
                Grounds.words(envelope.authority(), values),
                reason == null ? "" : reason,
                envelope.actor().title(),
                fields.stream()
                        .filter(field -> !WHERE.contains(field.field()))
                        .filter(FieldChange::differs)
                        .map(field -> Step.of(field, values))
                        .filter(Step::isAny)
                        .toList());
    }

    /** "11 March 2021", or "11 March 2021, recorded on 14 May 2023 (2 years later)". */
    public String dates() {
        return late.isEmpty() ? decided : decided + ", recorded on " + recorded;
    }

    /** "Set 12 June 2019". */
    public String provenance() {
        return "Set " + decided;
    }

    /** "1,309". */
    public String number() {
        return "%,d".formatted(position);
    }

    public String address() {
        return "/entry/" + position;
    }

    /**
     * What an entry did to one field.
     *
     * @param how "changed", "set", "added", "removed" or "cleared"
     * @param before in words, "" where there was nothing
     * @param after in words, "" where nothing is left
     */
    public record Step(String field, String label, String how, String before, String after) {

        public static Step of(FieldChange change, Values values) {
            var field = change.field();
            var operand = values.line(field, change.value());
            return switch (change.op()) {
                case ADD -> new Step(field, Fields.name(field), "added", "", operand);
                case REMOVE -> new Step(field, Fields.name(field), "removed", operand, "");
                case SET -> between(field, change.before(), change.after(), values);
            };
        }

        /** An empty list that takes the place of nothing is no step for a reader. */
        public boolean isAny() {
            return !before.isEmpty() || !after.isEmpty();
        }

        /** The difference between two states of a field, however many steps lie between. */
        public static Step between(
                String field,
                @org.jspecify.annotations.Nullable Object before,
                @org.jspecify.annotations.Nullable Object after,
                Values values) {
            var from = String.join("; ", values.lines(field, before));
            var to = String.join("; ", values.lines(field, after));
            return new Step(
                    field, Fields.name(field), from.isEmpty() ? "set" : to.isEmpty() ? "cleared" : "changed", from, to);
        }
    }
}
