package org.planledger.standalone.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What the tests do with a store, as any driver would. */
record StoreClient(MongoClient client) implements AutoCloseable {
    static StoreClient of(EmbeddedStore store) {
        return to(store.connectionString());
    }

    static StoreClient to(String connectionString) {
        return new StoreClient(MongoClients.create(connectionString));
    }

    MongoCollection<Document> notes() {
        return client.getDatabase("planledger").getCollection("notes");
    }

    void refuseTheSameKeyTwice() {
        notes().createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
    }

    void note(long id) {
        notes().insertOne(aNote(id));
    }

    static Document aNote(long id) {
        return new Document("_id", id).append("keys", List.of("note:" + id, "also:" + id));
    }

    List<Long> noted() {
        return notes().find().map(note -> note.getLong("_id")).into(new ArrayList<>());
    }

    @Override
    public void close() {
        client.close();
    }
}
