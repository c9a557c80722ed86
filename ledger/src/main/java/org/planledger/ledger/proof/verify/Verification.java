package org.planledger.ledger.proof.verify;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.mongo.Inspection;
import org.planledger.ledger.mongo.KeyInspection;
import org.planledger.ledger.proof.checkpoint.BadNote;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;

/**
 * Hashes the whole ledger anew and compares it with every checkpoint that is kept of it. It takes the time of reading
 * everything, attached files too, and memory for the end of each stream, each key of sealed texts and the hash of each
 * file; the ledger may grow meanwhile.
 */
public final class Verification {
    private final MongoDatabase ledger;
    private final Inspection inspection;
    private final Optional<CheckpointShelf> shelf;

    /** @param shelf what is kept of this ledger; empty where no checkpoints are made */
    public Verification(MongoDatabase ledger, Optional<CheckpointShelf> shelf) {
        this.ledger = ledger;
        this.inspection = new Inspection(ledger);
        this.shelf = shelf;
    }

    /**
     * @param progress is told each position that was found sound
     * @throws IOException where the kept checkpoints cannot be read
     * @throws org.planledger.ledger.LedgerUnavailable where the database does not answer
     */
    public Verdict run(LongConsumer progress) throws IOException {
        var comparison = comparison();
        var keys = new KeyInspection(ledger);
        var files = new FileInspection(ledger);
        try {
            comparison.begin();
            inspection.run(
                    event -> {
                        comparison.add(event.line());
                        keys.add(event);
                        files.add(event);
                        progress.accept(event.position());
                    },
                    keys.vault());
            comparison.end();
            keys.requireAll();
            files.requireAll();
        } catch (LedgerBroken broken) {
            return comparison.broken(broken.position(), String.valueOf(broken.getMessage()));
        } catch (BadNote bad) {
            return comparison.broken(comparison.size() + 1, String.valueOf(bad.getMessage()));
        }
        return comparison.holds();
    }

    private Comparison comparison() throws IOException {
        return shelf.isPresent()
                ? new Comparison(shelf.get().all(), shelf.get().keys())
                : new Comparison(List.of(), List.of());
    }
}
