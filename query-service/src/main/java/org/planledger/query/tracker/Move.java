package org.planledger.query.tracker;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.values.PartialDate;

/**
 * A move of the date on which an action is due.
 *
 * @param from the date before, and {@code to} the date after, as the register holds them
 */
public record Move(String from, String to, String requestedBy, String approvedBy, Entry entry) {

    /** The moves in the history of an action, the first one first. */
    public static List<Move> all(List<Change> history) {
        return history.stream()
                .filter(change -> change.entry().event().equals("ActionRescheduled"))
                .map(Move::of)
                .toList();
    }

    private static Move of(Change change) {
        var due = field(change, Field.Action.DUE);
        return new Move(
                text(due == null ? null : due.before()),
                text(due == null ? null : due.value()),
                value(change, Field.Action.REQUESTED_BY),
                value(change, Field.Action.APPROVED_BY),
                change.entry());
    }

    /** How far it was moved; less than 0 where it was brought forward. */
    long days() {
        return days(from, to);
    }

    /** From the last day of one date to that of another. */
    public static long days(String from, String to) {
        return ChronoUnit.DAYS.between(
                PartialDate.parse(from).lastDay(), PartialDate.parse(to).lastDay());
    }

    String reason() {
        return text(entry.envelope().reason());
    }

    private static String value(Change change, String name) {
        var field = field(change, name);
        return text(field == null ? null : field.value());
    }

    private static @Nullable FieldChange field(Change change, String name) {
        return change.fields().stream()
                .filter(f -> f.field().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
