package org.planledger.query.projection;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;

/**
 * Who projects, of the processes that could: a lease in the register's own documents, so that only one does the work.
 * It saves work and guards nothing, since two who project write the same.
 */
final class Claims {
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabase database;
    private final String id;
    private final Clock clock;
    private final Duration lease;
    private final String owner = UUID.randomUUID().toString();

    /** @param id of the work that is claimed */
    Claims(MongoDatabase database, String id, Clock clock, Duration lease) {
        this.database = database;
        this.id = id;
        this.clock = clock;
        this.lease = lease;
    }

    /** Claims or extends; false where another holds the claim. */
    boolean claim() {
        long now = clock.millis();
        var free = Filters.or(Filters.eq(OWNER, owner), Filters.lt(UNTIL, now));
        var mine = Updates.combine(Updates.set(OWNER, owner), Updates.set(UNTIL, now + lease.toMillis()));
        try {
            claims().updateOne(Filters.and(Filters.eq("_id", id), free), mine, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) return false;
            throw e;
        }
    }

    /** Whether anybody holds the claim, also this process. */
    boolean isHeld() {
        var claim = claims().find(Filters.eq("_id", id)).first();
        return claim != null && claim.getLong(UNTIL) >= clock.millis();
    }

    void release() {
        claims().updateOne(Filters.and(Filters.eq("_id", id), Filters.eq(OWNER, owner)), Updates.set(UNTIL, 0L));
    }

    private com.mongodb.client.MongoCollection<Document> claims() {
        return database.getCollection("register");
    }
}
