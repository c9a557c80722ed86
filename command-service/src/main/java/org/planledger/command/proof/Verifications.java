package org.planledger.command.proof;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope.Actor;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.ledger.proof.verify.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Verifies the whole ledger behind the requests, one verification at a time, and records what it found. */
@Component
public class Verifications {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

    private final WatchedLedger ledger;
    private final Verification verification;
    private final ProofRecords records;
    private final Clock clock;
    private volatile Status status = new Status(State.NONE, 0, 0, null, null, null, null);

    Verifications(
            MongoClient client,
            @Value("${planledger.ledger.database}") String database,
            WatchedLedger ledger,
            CheckpointKeeper keeper,
            ProofRecords records,
            Clock clock) {
        this.ledger = ledger;
        this.verification = new Verification(client.getDatabase(database), keeper.shelf());
        this.records = records;
        this.clock = clock;
    }

    public enum State {
        /** Not asked for since this process began. */
        NONE,
        RUNNING,
        /** The verdict says what was found. */
        DONE,
        /** Nothing can be said. */
        FAILED
    }

    /**
     * @param position how far it is, {@code end} where the ledger ended when it began
     * @param verdict in words, and {@code brokenAt} the first fault, where it is done
     * @param why it could not be done, or what was found could not be recorded
     * @param endedAt when it ended, else null
     */
    public record Status(
            State state,
            long position,
            long end,
            @Nullable String verdict,
            @Nullable Long brokenAt,
            @Nullable String why,
            @Nullable Instant endedAt) {

        Status at(long reached) {
            return new Status(state, reached, Math.max(end, reached), verdict, brokenAt, why, endedAt);
        }
    }

    public Status status() {
        return status;
    }

    /** @return false where one is running */
    public synchronized boolean begin(Actor asking) {
        if (status.state() == State.RUNNING) return false;
        status = new Status(State.RUNNING, 0, end(), null, null, null, null);
        var thread = new Thread(() -> run(asking), "verification");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    /** A ledger that cannot be read to its end has none that is known. */
    private long end() {
        try {
            return ledger.head().position();
        } catch (LedgerBroken broken) {
            return 0;
        }
    }

    private void run(Actor asking) {
        try {
            ended(verification.run(position -> status = status.at(position)), asking);
        } catch (IOException | RuntimeException e) {
            LOG.error("The ledger could not be verified.", e);
            status = new Status(
                    State.FAILED, status.position(), status.end(), null, null, String.valueOf(e.getMessage()), now());
        }
    }

    private void ended(Verdict verdict, Actor asking) {
        var brokenAt = verdict.brokenAt();
        if (brokenAt != null) ledger.found(new LedgerBroken(brokenAt, verdict.sentence()));
        var why = recorded(verdict, asking);
        status = new Status(State.DONE, verdict.position(), status.end(), verdict.sentence(), brokenAt, why, now());
    }

    private @Nullable String recorded(Verdict verdict, Actor asking) {
        try {
            records.verified(verdict, asking);
            return null;
        } catch (RuntimeException e) {
            LOG.error("What the verification found could not be recorded: {}", verdict.sentence(), e);
            return "This could not be recorded as an entry: " + e.getMessage();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
