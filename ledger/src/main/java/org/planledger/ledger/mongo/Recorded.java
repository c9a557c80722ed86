package org.planledger.ledger.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/** What the ledger already holds of some commands: their ids, and the places that they want. */
final class Recorded {
    private final Map<String, Commit> byKey = new HashMap<>();
    private final Receipts receipts;

    Recorded(Commits commits, Receipts receipts, Collection<Waiting> commands) {
        this.receipts = receipts;
        var keys = commands.stream().flatMap(Recorded::keys).distinct().toList();
        for (var commit : commits.holding(keys)) commit.keys().forEach(key -> byKey.put(key, commit));
    }

    private static Stream<String> keys(Waiting command) {
        return Stream.concat(ids(command), places(command));
    }

    private static Stream<String> ids(Waiting command) {
        return command.append().commandIds().stream().map(Keys::command);
    }

    private static Stream<String> places(Waiting command) {
        return command.append().events().stream().map(event -> Keys.event(event.stream(), event.sequence()));
    }

    /** The command's answer where the ledger decides it: its own earlier receipt, or a conflict. */
    Optional<Supplier<Receipt>> answerTo(Waiting command) {
        var own = byKey.get(Keys.command(command.commandId()));
        if (own != null) {
            var receipt = receipt(own, command);
            return Optional.of(() -> receipt);
        }
        // Of commands that are appended together one may have been recorded by itself: they are to be decided anew.
        if (ids(command).anyMatch(byKey::containsKey)) return Optional.of(conflict(command.last()));
        return command.append().events().stream()
                .filter(event -> byKey.containsKey(Keys.event(event.stream(), event.sequence())))
                .findFirst()
                .map(Recorded::conflict);
    }

    private static Supplier<Receipt> conflict(NewEvent event) {
        return () -> {
            throw new StreamConflict(event.stream());
        };
    }

    /** The same command id with the very same events is this command's own write whose answer was lost. */
    private Receipt receipt(Commit commit, Waiting command) {
        var last = receipts.lastEventOf(commit, command.commandId());
        return Receipts.receipt(last, !last.id().equals(command.last().id()));
    }
}
