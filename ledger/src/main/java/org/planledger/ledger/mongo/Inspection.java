package org.planledger.ledger.mongo;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;
import org.bson.Document;
import org.planledger.ledger.Head;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.Vault;

/**
 * Reads every commit as it lies in the database and believes nothing of it: its fields, hash and link to the one
 * before, that each line says what the commit's keys say, that each stream is without a hole, and that the index finds
 * each commit by its keys and no other.
 */
public final class Inspection {
    private final Commits commits;

    public Inspection(MongoDatabase database) {
        this.commits = new Commits(database);
    }

    /**
     * @param each is told every event of a commit that was found sound, oldest first
     * @return where the ledger ends
     * @throws LedgerBroken at the first position that does not hold
     * @throws org.planledger.ledger.LedgerUnavailable where the database does not answer
     */
    public Head run(Consumer<RecordedEvent> each) {
        return run(each, Vault.unopened());
    }

    /**
     * The same.
     *
     * @param vault is asked to open every text that is sealed, before its event is told
     */
    public Head run(Consumer<RecordedEvent> each, Vault vault) {
        return MongoLedger.asking(() -> {
            if (commits.anyOutside())
                throw new LedgerBroken(0, "Beside the commits lies something that is none of them.");
            var inspected = new CommitInspection(each, commit -> {}, vault);
            var index = new IndexInspection(commits);
            boolean more;
            do more = walked(inspected, index);
            while (more);
            index.finish();
            return inspected.tip().head();
        });
    }

    /** @return whether there is more, since a commit came that the cursor had passed already */
    private boolean walked(CommitInspection inspected, IndexInspection index) {
        long next = inspected.tip().next();
        try (MongoCursor<Document> documents = commits.from(next).cursor()) {
            while (documents.hasNext()) {
                var document = documents.next();
                boolean passed = document.get("_id", Number.class).longValue()
                        > inspected.tip().next();
                if (passed && !commits.noneBeginsAt(inspected.tip().next())) return true;
                index.add(inspected.accept(document));
            }
            return false;
        }
    }
}
