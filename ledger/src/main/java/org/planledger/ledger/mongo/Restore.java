package org.planledger.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.bson.Document;
import org.planledger.ledger.Head;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.seal.KeyDocuments;

/**
 * Puts a backup into an empty database. The file is read to its end before anything is written, and what was written is
 * read back and checked as a verification would. Keys that the restored ledger says are destroyed stay destroyed.
 */
public final class Restore {
    private final MongoDatabase database;

    /** @param database of the ledger that is to be; it may hold no entry, no file and no key yet */
    public Restore(MongoDatabase database) {
        this.database = database;
    }

    /**
     * @param progress is given the position at which the backup ends, and what it answers is told each position that
     *     was restored
     * @return where the restored ledger ends
     * @throws BackupRefused where the file is damaged or the database is not empty; nothing is written then
     * @throws org.planledger.ledger.LedgerBroken where the database does not hold what was written to it
     * @throws org.planledger.ledger.LedgerUnavailable where the database does not answer
     */
    public Head run(Path backup, LongFunction<LongConsumer> progress) throws IOException {
        var read = new CommitInspection(event -> {});
        BackupReader.read(backup, read, content -> {}, key -> {});
        requireEmpty();
        var commits = new Commits(database);
        commits.createIndex();
        var heads = new ArrayList<String>();
        var told = progress.apply(read.tip().position());
        var keys = new KeyCopies(database);
        var restored = new CommitInspection(
                event -> {
                    keys.seen(event.event());
                    told.accept(event.position());
                },
                commits::insert);
        BackupReader.read(backup, restored, content -> insert(content, heads), keys::restore);
        return checked(heads);
    }

    private void requireEmpty() {
        for (var name : List.of("commits", "attachments", KeyDocuments.COLLECTION)) {
            if (database.getCollection(name).find().first() != null)
                throw new BackupRefused("The database '" + database.getName()
                        + "' is not empty. A backup is restored into an empty one.");
        }
    }

    private void insert(Document content, List<String> heads) {
        attachments().insertOne(content);
        if (content.containsKey("chunks")) heads.add(content.getString("_id"));
    }

    private MongoCollection<Document> attachments() {
        return database.getCollection("attachments")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private Head checked(List<String> heads) throws IOException {
        var head = new Inspection(database).run(event -> {});
        var contents = new Contents(database);
        for (var sha256 : heads) {
            try {
                contents.fetch(sha256).close();
            } catch (ContentDamaged damaged) {
                throw new BackupRefused("All entries were restored, but a file was not: " + damaged.getMessage());
            }
        }
        return head;
    }
}
