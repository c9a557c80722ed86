package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType.UnknownEventType;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.query.fold.Unfoldable;
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
     * @param equal whether the register says what the ledger says, and the ledger is whole
     * @param stored digest of what is stored
     * @param folded digest of the fresh fold, up to a break where there is one
     * @param brokenAt the position at which the ledger is broken, anywhere in it; null where it is whole
     * @param why a sentence where the ledger could not be read or folded to its end
     */
    public record Result(
            int generation,
            long position,
            boolean equal,
            String stored,
            String folded,
            @Nullable Long brokenAt,
            @Nullable String why) {

        /** In plain words. */
        public String sentence() {
            if (equal) return "Up to entry %,d the pages say what the ledger says.".formatted(position);
            return "The pages do not say what the ledger says." + (why == null ? "" : " " + why);
        }
    }

    /** Reads the ledger to its end, also what the register does not hold yet, so that every break is found. */
    public Result run() {
        return run(position -> {});
    }

    /** @param progress is told each position of the ledger that was read */
    public Result run(LongConsumer progress) {
        var live = new Standings(views).live();
        var stored = new Generation(views, live.generation()).digest(live.position());
        var fold = new FreshFold(live.position());
        Long brokenAt = null;
        String why = null;
        try (var events = ledger.after(0)) {
            events.forEach(event -> {
                fold.add(event);
                progress.accept(event.position());
            });
            fold.requireAll();
        } catch (LedgerBroken broken) {
            brokenAt = broken.position();
            why = broken.getMessage();
        } catch (Unfoldable | UnknownEventType unreadable) {
            why = unreadable.getMessage();
        }
        var folded = fold.digest.hex();
        boolean equal = why == null && stored.equals(folded);
        return new Result(live.generation(), live.position(), equal, stored, folded, brokenAt, why);
    }

    private static final class FreshFold {
        private final long end;
        private final Digest digest = new Digest();
        private final Recorder recorder = new Recorder(new Memory(Recall.NOTHING));
        private long read;

        FreshFold(long end) {
            this.end = end;
        }

        void add(RecordedEvent event) {
            read = event.position();
            if (read <= end) recorder.record(event).forEach(digest::add);
        }

        /** @throws LedgerBroken where the ledger ends before what the register was made from */
        void requireAll() {
            if (read < end)
                throw new LedgerBroken(
                        read + 1, "Position " + (read + 1) + " is missing: the register was made from " + end + ".");
        }
    }
}
