package org.planledger.ledger.mongo;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The ledger's end: what this process knows of it, and from there on what others have added. */
final class Newest {
    private final Commits commits;
    private final CommitReader reader;
    private final AtomicReference<@Nullable Tip> known = new AtomicReference<>();

    Newest(Commits commits, CommitReader reader) {
        this.commits = commits;
        this.reader = reader;
    }

    void accept(Tip tip) {
        reader.seen(tip);
        known.accumulateAndGet(tip, Newest::later);
    }

    Tip get() {
        var remembered = known.get();
        var tip =
                remembered != null ? remembered : commits.newest().map(Tip::of).orElse(Tip.OF_NOTHING);
        accept(tip);
        var added = reader.from(Start.behind(tip), Integer.MAX_VALUE);
        if (added.isEmpty()) return tip;
        var end = Tip.of(added.get(added.size() - 1));
        accept(end);
        return end;
    }

    private static @Nullable Tip later(@Nullable Tip one, @Nullable Tip other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.position() >= other.position() ? one : other;
    }
}
