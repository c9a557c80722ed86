package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongConsumer;
import org.planledger.query.store.LogReader;
import org.planledger.query.store.Standing;
import org.planledger.query.store.Standings;

/** How far one generation of the register has come. */
final class Progress {
    private final MongoDatabase database;
    private final Standings standings;
    private final int generation;
    private final LongConsumer advanced;

    /** @param advanced is told each new position after it stands */
    Progress(MongoDatabase database, int generation, LongConsumer advanced) {
        this.database = database;
        this.standings = new Standings(database);
        this.generation = generation;
        this.advanced = advanced;
    }

    long position() {
        return standings.of(generation).position();
    }

    Recall recall(long position) {
        return position == 0 ? Recall.NOTHING : new StoredRecall(new LogReader(database, generation, position));
    }

    void advance(long position) {
        standings.advance(generation, position);
        advanced.accept(position);
    }

    Stopped stop(long position, Throwable cause) {
        standings.stop(generation, new Standing.Stop(position, String.valueOf(cause.getMessage())));
        return new Stopped(position, cause);
    }
}
