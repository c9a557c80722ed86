package org.planledger.query.page.action;

import java.util.List;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;

/**
 * A move of the date on which an action is due, as the ledger tells it.
 *
 * @param from the date before, and {@code to} the date after, in words
 * @param told when it was decided, why, and where the entry is
 */
public record Move(String from, String to, String requestedBy, String approvedBy, Told told) {

    /** The first move first. */
    static List<Move> all(List<Change> history, Values values) {
        return org.planledger.query.tracker.Move.all(history).stream()
                .map(move -> new Move(
                        Values.date(move.from()),
                        Values.date(move.to()),
                        move.requestedBy(),
                        move.approvedBy(),
                        Told.of(move.entry(), List.of(), values)))
                .toList();
    }
}
