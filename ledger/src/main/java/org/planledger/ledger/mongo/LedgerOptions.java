package org.planledger.ledger.mongo;

import java.time.Duration;

/**
 * Bounds of a ledger.
 *
 * @param waiting how many commands may wait to be written before one more is refused
 * @param commitEvents how many events one commit may hold
 * @param commitBytes how many bytes of UTF-8 the lines of one commit may hold
 * @param patience how long a command may wait for a database that is away before it is told so
 */
public record LedgerOptions(int waiting, int commitEvents, int commitBytes, Duration patience) {
    /** No commit holds more events, whatever the options: readers look this far back for the commit of a position. */
    static final int MOST_EVENTS = 500;

    /** No commit holds more bytes, whatever the options: readers take in as many as then fit into one message. */
    static final int MOST_BYTES = 1 << 20;

    public LedgerOptions {
        if (waiting < 1) throw new IllegalArgumentException("At least one command must be able to wait.");
        if (commitBytes < 1 || commitBytes > MOST_BYTES)
            throw new IllegalArgumentException("A commit holds 1 to " + MOST_BYTES + " bytes.");
        if (commitEvents < 1 || commitEvents > MOST_EVENTS)
            throw new IllegalArgumentException("A commit holds 1 to " + MOST_EVENTS + " events.");
    }

    /** A thousand waiting commands, 500 events or 1 MB in a commit, ten seconds of patience. */
    public static LedgerOptions defaults() {
        return new LedgerOptions(1000, MOST_EVENTS, MOST_BYTES, Duration.ofSeconds(10));
    }

    public LedgerOptions withPatience(Duration patience) {
        return new LedgerOptions(waiting, commitEvents, commitBytes, patience);
    }

    public LedgerOptions withWaiting(int waiting) {
        return new LedgerOptions(waiting, commitEvents, commitBytes, patience);
    }
}
