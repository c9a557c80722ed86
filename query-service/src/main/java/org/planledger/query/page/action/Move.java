package org.planledger.query.page.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.page.picture.Moved;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.values.PartialDate;

/**
 * A move of the date on which an action is due, as the ledger tells it.
 *
 * @param from the date before, and {@code to} the date after, in words
 * @param told when it was decided, why, and where the entry is
 */
public record Move(String from, String to, String requestedBy, String approvedBy, Told told) {

    /** The first date, each move, and today; empty where it never moved. */
    static Picture picture(List<Change> history, LocalDate today) {
        var moves = org.planledger.query.tracker.Move.all(history);
        var first = moves.stream().limit(1).map(org.planledger.query.tracker.Move::from);
        var days = Stream.concat(first, moves.stream().map(org.planledger.query.tracker.Move::to))
                .map(day -> PartialDate.parse(day).lastDay())
                .toList();
        return Moved.of("moves", "From the first date to the one that holds (the dashed line is today)", days, today);
    }

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
