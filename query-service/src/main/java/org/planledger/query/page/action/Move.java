package org.planledger.query.page.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;

/**
 * A move of the date on which an action is due, as the ledger tells it.
 *
 * @param from the date before, and {@code to} the date after, in words
 * @param told when it was decided, why, and where the entry is
 */
public record Move(String from, String to, String requestedBy, String approvedBy, Told told) {

    /** The first move first. */
    static List<Move> all(List<Change> history, Values values) {
        return history.stream()
                .filter(change -> change.entry().event().equals("ActionRescheduled"))
                .sorted(java.util.Comparator.comparingLong(
                        change -> change.entry().position()))
                .map(change -> of(change, values))
                .toList();
    }

    private static Move of(Change change, Values values) {
        var due = field(change, Field.Action.DUE);
        return new Move(
                Values.date(text(due == null ? null : due.before())),
                Values.date(text(due == null ? null : due.value())),
                value(change, Field.Action.REQUESTED_BY),
                value(change, Field.Action.APPROVED_BY),
                Told.of(change.entry(), List.of(), values));
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
