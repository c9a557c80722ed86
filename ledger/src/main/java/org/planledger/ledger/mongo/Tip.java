package org.planledger.ledger.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.planledger.ledger.CommitHash;
import org.planledger.ledger.Head;

/** The newest commit that is known: its last position, its time and its hash. */
record Tip(long position, Instant recordedAt, String hash) {
    static final Tip OF_NOTHING = new Tip(0, Instant.EPOCH, CommitHash.OF_NOTHING);

    static Tip of(Commit commit) {
        return new Tip(commit.last(), commit.recordedAt(), commit.hash());
    }

    Head head() {
        return new Head(position, hash);
    }

    long next() {
        return position + 1;
    }

    /** The time of the next commit: never equal to or before this one's, however the machine's clock was set. */
    Instant timeOfNext(Instant now) {
        var earliest = recordedAt.plusMillis(1);
        var stamp = now.truncatedTo(ChronoUnit.MILLIS);
        return stamp.isBefore(earliest) ? earliest : stamp;
    }
}
