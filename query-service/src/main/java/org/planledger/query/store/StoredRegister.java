package org.planledger.query.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;

/** The register as it lies in MongoDB. */
public final class StoredRegister implements Register {
    /** How often another process's progress is looked for. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final MongoDatabase database;
    private final Standings standings;
    private final Arrival arrival;
    private volatile Parsed parsed = new Parsed(0);

    public StoredRegister(MongoDatabase database, Arrival arrival) {
        this.database = database;
        this.standings = new Standings(database);
        this.arrival = arrival;
    }

    @Override
    public long position() {
        return standings.live().position();
    }

    /** Where the live generation stands. */
    public Standing standing() {
        return standings.live();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (position() < position) {
            long left = end - System.nanoTime();
            if (left <= 0) return false;
            try {
                arrival.await(position, Duration.ofNanos(Math.min(left, LOOK.toNanos())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    @Override
    public View at(Moment moment) {
        return at(moment, standings.live());
    }

    /** The register as at a moment, where it stood when it was asked. */
    public View at(Moment moment, Standing standing) {
        var reading = new Reading();
        var reader = new LogReader(database, standing.generation(), standing.position(), reading);
        return new StoredView(
                reader, parsed(standing.generation()), new StreamVersions(reader), moment, standing.ofThisLayout());
    }

    private Parsed parsed(int generation) {
        var known = parsed;
        if (known.generation() != generation) {
            known = new Parsed(generation);
            parsed = known;
        }
        return known;
    }
}
