package org.planledger.ledger.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.CommitHash;

/** Puts the lines of a group's commands in their places behind the tip. */
final class Composition {
    private final Tip tip;
    private final Instant recordedAt;
    private final String time;
    private final List<String> lines = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private Composition(Tip tip, Instant recordedAt) {
        this.tip = tip;
        this.recordedAt = recordedAt;
        this.time = LineFormat.time(recordedAt);
    }

    static Commit of(List<Waiting> commands, Tip tip, Instant now) {
        var composition = new Composition(tip, tip.timeOfNext(now));
        commands.forEach(composition::add);
        commands.forEach(
                command -> command.append().commandIds().forEach(id -> composition.keys.add(Keys.command(id))));
        return composition.commit();
    }

    private void add(Waiting command) {
        for (int i = 0; i < command.size(); i++) {
            var line = LineFormat.head(tip.next() + lines.size(), time)
                    + command.tails().get(i);
            lines.add(line);
            var event = command.append().events().get(i);
            keys.add(Keys.event(event.stream(), event.sequence()));
        }
    }

    private Commit commit() {
        var hash = CommitHash.of(tip.hash(), lines);
        return new Commit(tip.next(), lines, keys, recordedAt, tip.hash(), hash);
    }
}
