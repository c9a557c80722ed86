package org.planledger.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.query.store.Generation;
import org.planledger.query.store.Standings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the register built anew when a person was erased, and drops the generation that still names the person as soon as
 * nobody reads it any more. What it goes by stands in the register and the ledger, so that it goes on after a restart.
 */
public final class Forgetting implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final MongoDatabase views;
    private final Standings standings;
    private final Erasures erasures;
    private final Rebuilding rebuilding;
    private final Duration betweenLooks;
    private final Duration reading;
    private volatile boolean closed;
    private int live;
    private long since;

    /** @param reading how long those who began to read a generation may go on when another took its place */
    public Forgetting(
            MongoDatabase views, Erasures erasures, Rebuilding rebuilding, Duration betweenLooks, Duration reading) {
        this.views = views;
        this.standings = new Standings(views);
        this.erasures = erasures;
        this.rebuilding = rebuilding;
        this.betweenLooks = betweenLooks;
        this.reading = reading;
    }

    public void start() {
        var thread = new Thread(this::run, "forgetting");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                look();
            } catch (MongoException | LedgerUnavailable away) {
                LOG.debug("Whether somebody was erased is not known yet.", away);
            } catch (RuntimeException e) {
                if (!closed) LOG.warn("Whether somebody was erased cannot be told: {}", e.toString());
            }
            LockSupport.parkNanos(betweenLooks.toNanos());
        }
    }

    private void look() {
        int generation = standings.live().generation();
        if (generation != live) {
            live = generation;
            since = System.nanoTime();
        }
        int forgotten = standings.erasures(generation);
        if (erasures.carriedOut() > forgotten) rebuilding.begin();
        else if (forgotten > 0 && System.nanoTime() - since > reading.toNanos()) dropBefore(generation, forgotten);
    }

    private void dropBefore(int generation, int forgotten) {
        int before = generation - 1;
        if (!standings.isKept(before) || standings.erasures(before) >= forgotten) return;
        new Generation(views, before).drop();
        standings.forget(before);
        LOG.info("The register that named persons who were erased since is dropped.");
    }

    @Override
    public void close() {
        closed = true;
    }
}
