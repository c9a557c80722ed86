package org.planledger.ledger.mongo;

import java.util.List;
import java.util.Optional;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/** Finds the answer that a command id got, from the lines themselves. */
final class Receipts {
    private final Commits commits;
    private final LineReader lines;

    Receipts(Commits commits, LineReader lines) {
        this.commits = commits;
        this.lines = lines;
    }

    /** The last event that was recorded under a command id. */
    Optional<RecordedEvent> lastEventOf(String commandId) {
        return commits.holding(List.of(Keys.command(commandId))).stream()
                .findFirst()
                .map(commit -> lastEventOf(commit, commandId));
    }

    /** @param commit one that holds the command's key */
    RecordedEvent lastEventOf(Commit commit, String commandId) {
        return lines.read(commit).stream()
                .filter(event -> event.envelope().command().id().equals(commandId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new LedgerBroken(
                        commit.first(),
                        "No line bears the command id '" + commandId + "' that the commit's keys name."));
    }

    static Receipt receipt(RecordedEvent last, boolean repeated) {
        var command = last.envelope().command();
        return new Receipt(command.id(), last.position(), last.stream(), last.sequence(), repeated, command.digest());
    }
}
