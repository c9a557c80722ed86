package org.planledger.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Ledger;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Standings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the register while it is read: when it is asked to, and at the start where the register was laid out by
 * another release. One at a time, of all processes that could.
 */
public final class Rebuilding implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final MongoDatabase views;
    private final Arrival arrival;
    private final Erasures erasures;
    private final Claims claims;
    private volatile boolean closed;
    private volatile Status status = new Status(State.NONE, 0, null, null);

    public Rebuilding(Ledger ledger, MongoDatabase views, Arrival arrival, Erasures erasures, Clock clock) {
        this.ledger = ledger;
        this.erasures = erasures;
        this.views = views;
        this.arrival = arrival;
        this.claims = new Claims(views, "rebuild", clock, LEASE);
    }

    public enum State {
        /** Not asked for since this process began. */
        NONE,
        RUNNING,
        /** Readers have turned to what was rebuilt. */
        DONE,
        /** Readers stayed where they were. */
        FAILED
    }

    /**
     * @param position how far the new generation has come
     * @param result of one that is done, else null
     * @param why one failed, else null
     */
    public record Status(
            State state,
            long position,
            Rebuild.@Nullable Result result,
            @Nullable String why) {}

    public Status status() {
        return status;
    }

    /** Begins where the register is laid out by another release, as soon as the database says so. */
    public void start() {
        thread(this::beginWhereNeeded, "rebuild-look").start();
    }

    /** Whoever claimed it may have died over it, and then the claim runs out. */
    private void beginWhereNeeded() {
        while (!closed && !isBegunOrNeedless()) LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    private boolean isBegunOrNeedless() {
        try {
            if (new Standings(views).live().ofThisLayout()) return true;
            if (!begin()) return false;
            LOG.info("The register was laid out by another release and is rebuilt; it can be read meanwhile.");
            return true;
        } catch (MongoException away) {
            LOG.debug("Whether the register is to be rebuilt is not known yet.", away);
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** How far a rebuild has come that runs here or in another process; empty where none runs. */
    public Optional<Long> underWay() {
        var own = status;
        if (own.state() == State.RUNNING) return Optional.of(own.position());
        if (!claims.isHeld()) return Optional.empty();
        var standings = new Standings(views);
        return Optional.of(standings.of(standings.live().generation() + 1).position());
    }

    /** @return false where one is running, here or in another process */
    public synchronized boolean begin() {
        if (status.state() == State.RUNNING || !claims.claim()) return false;
        status = new Status(State.RUNNING, 0, null, null);
        thread(this::run, "rebuild").start();
        return true;
    }

    private void run() {
        try {
            var result = new Rebuild(ledger, views, arrival, erasures, this::reached).run();
            status = new Status(State.DONE, result.position(), result, null);
            LOG.info("The register was rebuilt up to entry {}.", result.position());
        } catch (RuntimeException e) {
            status = new Status(State.FAILED, status.position(), null, String.valueOf(e.getMessage()));
            LOG.error("The register was not rebuilt.", e);
        } finally {
            claims.release();
        }
    }

    private void reached(long position) {
        status = new Status(State.RUNNING, position, null, null);
        claims.claim();
    }
}
