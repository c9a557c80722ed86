package org.planledger.query.page.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.tracker.Move;

/** An action day by day, from one reading of its history: what had been decided about it by then. */
record Course(List<Change> history) {

    /** The status at the end of a day; empty where it was not planned yet. */
    Optional<String> status(LocalDate day) {
        return at(Field.STATUS, day);
    }

    /** How many days its date had been put off by the end of a day; 0 where it was not, or came forward. */
    long slipped(LocalDate day) {
        var first = at(Field.Action.FIRST_DUE, day);
        var due = at(Field.Action.DUE, day);
        return first.isEmpty() || due.isEmpty() ? 0 : Math.max(0, Move.days(first.get(), due.get()));
    }

    private Optional<String> at(String field, LocalDate day) {
        if (history.isEmpty() || !isBy(history.get(0), day)) return Optional.empty();
        return history.stream()
                .filter(change -> isBy(change, day))
                .flatMap(change -> change.fields().stream())
                .filter(change -> change.field().equals(field) && change.op() == FieldChange.Op.SET)
                .reduce((earlier, later) -> later)
                .map(change -> String.valueOf(change.value()));
    }

    private static boolean isBy(Change change, LocalDate day) {
        return !change.entry().heldFrom().isAfter(day);
    }
}
