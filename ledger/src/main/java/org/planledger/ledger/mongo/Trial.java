package org.planledger.ledger.mongo;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerUnavailable;

/** How the writing of one group goes: what is unclear, what failed last, and how long to go on. */
final class Trial {
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final long since;
    private final long patience;
    private long pause = FIRST_PAUSE;
    private boolean unsettled;
    private boolean mayBeDone;
    private @Nullable MongoException last;

    Trial(List<Waiting> group, Duration patience) {
        this.since = group.get(0).since();
        this.patience = patience.toNanos();
    }

    /** An insert failed: before the next, the ledger must be read again. */
    void unsettled(MongoException insert) {
        unsettled = true;
        mayBeDone |= Failures.mayBeDone(insert);
    }

    boolean isUnsettled() {
        return unsettled;
    }

    /**
     * The ledger was read again.
     *
     * @param grown whether it has grown since, so that an insert from before can no longer be done
     * @param answered whether a command was answered by what is recorded
     */
    void settled(boolean grown, boolean answered) {
        unsettled = false;
        mayBeDone &= !grown;
        if (grown || answered) pause = FIRST_PAUSE;
        else pause();
    }

    void failed(MongoException e) {
        last = e;
        if (!Failures.isDuplicate(e)) pause();
    }

    boolean isOver() {
        return System.nanoTime() - since > patience;
    }

    /** Where the database is away or does not show yet what it holds; longer each time. */
    private void pause() {
        LockSupport.parkNanos(pause);
        pause = Math.min(LONGEST_PAUSE, 2 * pause);
    }

    LedgerUnavailable verdict() {
        return new LedgerUnavailable(
                mayBeDone
                        ? "The database did not say whether the events were recorded."
                        : "The database is away; nothing was recorded.",
                mayBeDone,
                last);
    }
}
