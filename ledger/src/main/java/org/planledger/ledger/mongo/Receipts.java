package org.planledger.ledger.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/** Finds the answer that a command id got, from the lines themselves. */
final class Receipts {
    private static final int AT_ONCE = 500;

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

    /** The receipts of those command ids that are recorded. */
    Map<String, Receipt> of(Collection<String> commandIds) {
        var found = new HashMap<String, Receipt>();
        var keys = commandIds.stream().distinct().map(Keys::command).toList();
        for (int i = 0; i < keys.size(); i += AT_ONCE)
            for (var commit : commits.holding(keys.subList(i, Math.min(keys.size(), i + AT_ONCE))))
                for (var event : lines.read(commit))
                    found.put(event.envelope().command().id(), receipt(event, true));
        found.keySet().retainAll(Set.copyOf(commandIds));
        return found;
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
