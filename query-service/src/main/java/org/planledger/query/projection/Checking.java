package org.planledger.query.projection;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the register with a fresh fold of the ledger while both are used, one comparison at a time. */
public final class Checking {
    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

    private final Check check;
    private final WatchedLedger ledger;
    private volatile Status status = new Status(State.NONE, 0, null, null);

    /** @param ledger remembers a break that is found */
    public Checking(Check check, WatchedLedger ledger) {
        this.check = check;
        this.ledger = ledger;
    }

    public enum State {
        /** Not asked for since this process began. */
        NONE,
        RUNNING,
        /** The result says what was found. */
        DONE,
        /** Nothing can be said. */
        FAILED
    }

    /**
     * @param position how far the ledger was read
     * @param result of one that is done, else null
     * @param why one failed, else null
     */
    public record Status(
            State state,
            long position,
            Check.@Nullable Result result,
            @Nullable String why) {}

    public Status status() {
        return status;
    }

    /** @return false where one is running */
    public synchronized boolean begin() {
        if (status.state() == State.RUNNING) return false;
        status = new Status(State.RUNNING, 0, null, null);
        var thread = new Thread(this::run, "views-check");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void run() {
        try {
            var result = check.run(position -> status = new Status(State.RUNNING, position, null, null));
            var brokenAt = result.brokenAt();
            if (brokenAt != null) ledger.found(new LedgerBroken(brokenAt, String.valueOf(result.why())));
            status = new Status(State.DONE, status.position(), result, null);
        } catch (RuntimeException e) {
            LOG.error("The register could not be compared with the ledger.", e);
            status = new Status(State.FAILED, status.position(), null, String.valueOf(e.getMessage()));
        }
    }
}
