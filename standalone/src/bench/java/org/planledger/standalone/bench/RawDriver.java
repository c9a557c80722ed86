package org.planledger.standalone.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.planledger.standalone.store.EmbeddedStore;

/** Nobody's engine: the driver alone, one document per event that holds nothing but the line. */
final class RawDriver implements Contender {
    private static final int DOCUMENTS_AT_ONCE = 1000;

    private final String line;

    /** @param line as long as a line of the ledger */
    RawDriver(String line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "raw driver";
    }

    @Override
    public Store open(Path folder) {
        var server = EmbeddedStore.open(folder, 0);
        var client = MongoClients.create(server.connectionString());
        return new Store(
                server, client, client.getDatabase("raw").getCollection("events"), new AtomicLong(), line);
    }

    record Store(
            EmbeddedStore server,
            MongoClient client,
            MongoCollection<Document> events,
            AtomicLong positions,
            String line)
            implements Opened {
        @Override
        public void append(Sample event) {
            events.insertOne(next());
        }

        private Document next() {
            return new Document("_id", positions.incrementAndGet()).append("line", line);
        }

        @Override
        public void fill(int present, int wanted) {
            var documents = new ArrayList<Document>();
            for (int i = present; i < wanted; i++) {
                documents.add(next());
                if (documents.size() == DOCUMENTS_AT_ONCE || i == wanted - 1) {
                    events.insertMany(documents);
                    documents.clear();
                }
            }
        }

        @Override
        public void replay(Receiver receiver) {
            for (var document : events.find().sort(Sorts.ascending("_id")).batchSize(DOCUMENTS_AT_ONCE)) {
                if (!receiver.take(document.getString("line"))) return;
            }
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
