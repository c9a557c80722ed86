package org.planledger.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    FindIterable<Document> all() {
        return keys.find();
    }

    /** As they stand now, by id. */
    Map<String, Document> byId() {
        var byId = new TreeMap<String, Document>();
        for (var key : all()) byId.put(String.valueOf(key.get("_id")), key);
        return byId;
    }

    /**
     * The keys that belong to the entries that were seen. A key is there before the line that it seals, so none is
     * missing where they are read after the entries; one whose destruction no seen entry tells of is as it was before.
     *
     * @param before all that were there before the first entry was read
     */
    Collection<Document> belonging(Map<String, Document> before) {
        var belonging = byId();
        before.forEach((id, key) -> {
            if (!isErased(key)) belonging.merge(id, key, (now, then) -> KeyDocuments.isDestroyed(now) ? then : now);
        });
        return belonging.values();
    }

    private boolean isErased(Document key) {
        return erased.contains(key.getString("_id")) || erased.contains(key.getString("key"));
    }

    /** Takes note of what the copied or restored ledger says of its keys. */
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
