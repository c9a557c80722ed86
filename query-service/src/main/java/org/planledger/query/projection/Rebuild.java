package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongConsumer;
import org.planledger.ledger.Ledger;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Digest;
import org.planledger.query.store.Generation;
import org.planledger.query.store.LogWriter;
import org.planledger.query.store.Standings;

/**
 * Fills a new generation of the register beside the live one, proves that what is stored is what was folded, and lets
 * readers turn to it. Nobody reads the new one before, and the one that they read before stays for those who still do.
 */
public final class Rebuild {
    private final Ledger ledger;
    private final MongoDatabase views;
    private final Arrival arrival;
    private final LongConsumer reached;
    private final Erasures erasures;
    private final Standings standings;

    /**
     * @param erasures after how many of which the new generation is begun
     * @param reached is told how far the new generation has come
     */
    public Rebuild(Ledger ledger, MongoDatabase views, Arrival arrival, Erasures erasures, LongConsumer reached) {
        this.ledger = ledger;
        this.views = views;
        this.arrival = arrival;
        this.reached = reached;
        this.erasures = erasures;
        this.standings = new Standings(views);
    }

    /**
     * @param generation that is live now
     * @param position up to which it was filled
     * @param sameAsBefore whether the generation before said the same up to where both stood
     * @param forgot whether the generation before still named persons who were erased since
     */
    public record Result(int generation, long position, boolean sameAsBefore, boolean forgot, String digest) {}

    /** @throws IllegalStateException where what is stored is not what was folded; readers then stay where they are */
    public Result run() {
        int before = standings.live().generation();
        int next = before + 1;
        new Generation(views, next).drop();
        standings.forget(next);
        int erased = erasures.carriedOut();
        var folded = new Digest();
        long position = fill(next, folded);
        var stored = new Generation(views, next).digest(position);
        if (!stored.equals(folded.hex()))
            throw new IllegalStateException("Generation " + next + " does not hold what was written to it.");
        boolean same = sameUpToBoth(before, next, position);
        boolean forgot = erased > standings.erasures(before);
        standings.begunAfter(next, erased);
        standings.swap(next);
        new Generation(views, before - 1).drop();
        return new Result(next, position, same, forgot, stored);
    }

    /** Up to the ledger's head and at least as far as readers have seen. */
    private long fill(int generation, Digest folded) {
        var writer = new LogWriter(views, generation);
        var projection = new Projection(new Progress(views, generation, arrival::reached), additions -> {
            additions.forEach(folded::add);
            writer.write(additions);
        });
        var events = ledger.next(0, RegisterTokens.PORTION);
        while (!events.isEmpty()) {
            projection.apply(events);
            reached.accept(projection.position());
            events = ledger.next(projection.position(), RegisterTokens.PORTION);
        }
        return projection.position();
    }

    private boolean sameUpToBoth(int before, int next, long position) {
        long both = Math.min(position, standings.of(before).position());
        return new Generation(views, before).digest(both).equals(new Generation(views, next).digest(both));
    }
}
