package org.planledger.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.planledger.ledger.Head;

/**
 * Copies a ledger and the contents of its files into one file, while the ledger is written to: what is there when the
 * end is reached is in it. A ledger that does not hold is not copied.
 *
 * <p>Entries come first: the content of a file lies in the database before an entry names it, so it is not missed. Keys
 * are read before and after them, so that what is erased meanwhile, of which the copied entries do not tell, stays
 * whole.
 */
public final class Backup {
    private final MongoDatabase database;

    /** @param database of the ledger */
    public Backup(MongoDatabase database) {
        this.database = database;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param progress is told each position that was copied
     * @return where the copied ledger ends
     * @throws org.planledger.ledger.LedgerBroken at the first position that does not hold; no file is left then
     * @throws org.planledger.ledger.LedgerUnavailable where the database does not answer
     */
    public Head write(Path target, LongConsumer progress) throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "backup", ".part");
        try {
            var head = copy(draft, progress);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return head;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Head copy(Path draft, LongConsumer progress) throws IOException {
        try (var file = new BackupWriter(draft)) {
            var keys = new KeyCopies(database);
            var before = keys.byId();
            var inspected = new CommitInspection(event -> {
                keys.seen(event.event());
                progress.accept(event.position());
            });
            for (var document : MongoLedger.asking(() -> new Commits(database).from(1))) {
                inspected.accept(document);
                file.add(BackupFile.COMMIT, document);
            }
            for (var document : database.getCollection("attachments")
                    .withReadConcern(ReadConcern.MAJORITY)
                    .find()
                    .batchSize(BackupFile.ATTACHMENTS_AT_ONCE)) file.add(BackupFile.ATTACHMENT, document);
            for (var key : keys.belonging(before)) file.add(BackupFile.KEY, key);
            var head = inspected.tip().head();
            file.end(head);
            return head;
        }
    }
}
