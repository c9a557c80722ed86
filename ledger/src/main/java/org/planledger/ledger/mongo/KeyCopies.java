package org.planledger.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.planledger.events.DomainEvent;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.ledger.seal.KeyDocuments;

/**
 * The keys of a ledger as a backup takes them along: wrapped, so that nobody opens them without the master key, which
 * is kept elsewhere.
 */
final class KeyCopies {
    private final MongoCollection<Document> keys;
    private final Set<String> erased = new HashSet<>();

    KeyCopies(MongoDatabase database) {
        this.keys = database.getCollection(KeyDocuments.COLLECTION)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Read after the commits: a key is there before the line that it seals, so none is missing. */
    FindIterable<Document> all() {
        return keys.find().sort(new Document("_id", 1));
    }

    /** Takes note of what the restored ledger says of its keys. */
    void seen(DomainEvent event) {
        if (event instanceof PersonErased person) erased.add(person.key());
    }

    /** A key may have been copied between the entry that says it is destroyed and its destruction. */
    void restore(Document key) {
        if (erased.contains(key.getString("key"))) return;
        var id = key.getString("_id");
        keys.insertOne(erased.contains(id) ? KeyDocuments.destroyed(id) : key);
    }
}
