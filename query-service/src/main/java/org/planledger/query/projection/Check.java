package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import org.planledger.ledger.Ledger;
import org.planledger.query.store.Digest;
import org.planledger.query.store.Generation;
import org.planledger.query.store.Standings;

/**
 * Compares the live register with a fresh fold of the ledger. It reads all of both and keeps the state of every item in
 * memory: for operators and tests, not for every day.
 */
public final class Check {
    private final Ledger ledger;
    private final MongoDatabase views;

    public Check(Ledger ledger, MongoDatabase views) {
        this.ledger = ledger;
        this.views = views;
    }

    /**
     * @param position up to which both were compared
     * @param equal whether the register says what the ledger says
     * @param stored digest of what is stored
     * @param folded digest of the fresh fold
     */
    public record Result(int generation, long position, boolean equal, String stored, String folded) {}

    public Result run() {
        var live = new Standings(views).live();
        var stored = new Generation(views, live.generation()).digest(live.position());
        var folded = fold(live.position());
        return new Result(live.generation(), live.position(), stored.equals(folded), stored, folded);
    }

    private String fold(long position) {
        var digest = new Digest();
        var recorder = new Recorder(new Memory(Recall.NOTHING));
        try (var events = ledger.after(0)) {
            events.takeWhile(event -> event.position() <= position)
                    .forEach(event -> recorder.record(event).forEach(digest::add));
        }
        return digest.hex();
    }
}
