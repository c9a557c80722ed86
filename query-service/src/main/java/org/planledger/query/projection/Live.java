package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.RecordedEvent;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.LogWriter;
import org.planledger.query.store.Standing;
import org.planledger.query.store.Standings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The projection of the generation that readers see. */
final class Live {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final MongoDatabase database;
    private final Standings standings;
    private final Arrival arrival;
    private @Nullable Projection projection;
    private int generation;

    Live(MongoDatabase database, Arrival arrival) {
        this.database = database;
        this.standings = new Standings(database);
        this.arrival = arrival;
    }

    /** Begins anew where the live generation stands, and says where. */
    synchronized long begin() {
        generation = standings.live().generation();
        projection = new Projection(
                new Progress(database, generation, arrival::reached), new LogWriter(database, generation));
        return projection.position();
    }

    /** Applies events; after any failure it must begin anew. */
    synchronized void apply(List<RecordedEvent> events) {
        var current = projection;
        if (current == null || standings.live().generation() != generation)
            throw new IllegalStateException("Another generation of the register is live.");
        projection = null;
        current.apply(events);
        projection = current;
    }

    /** As {@link #apply}; false where anything failed. */
    boolean tryApply(List<RecordedEvent> events) {
        try {
            apply(events);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Entries from {} on are folded again.", events.get(0).position(), failed);
            return false;
        }
    }

    /** Notes that the ledger cannot be read on from a position. */
    void stop(long position, String why) {
        var live = standings.live();
        standings.stop(live.generation(), new Standing.Stop(Math.max(position, live.position() + 1), why));
    }
}
