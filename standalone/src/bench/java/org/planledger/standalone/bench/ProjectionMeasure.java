package org.planledger.standalone.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.bson.Document;
import org.planledger.ledger.Ledger;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.StoredRegister;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.store.EmbeddedStore;

/**
 * How long it takes to make a whole register of a ledger, and to write the documents that it comes to into an empty
 * store, each once and a thousand at a time.
 */
record ProjectionMeasure(long events, double seconds, long documents, double rawSeconds) {
    private static final String VIEWS = "planledger_views";
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int AT_ONCE = 1000;

    static ProjectionMeasure of(CommandStand stand, Path folder) {
        try (var client = MongoClients.create(stand.connectionString())) {
            var views = client.getDatabase(VIEWS);
            double seconds = projected(stand.ledger(), views);
            var raw = Raw.of(views, folder);
            return new ProjectionMeasure(stand.ledger().head().position(), seconds, raw.documents(), raw.seconds());
        }
    }

    private static double projected(Ledger ledger, MongoDatabase views) {
        var arrival = new Arrival();
        var register = new StoredRegister(views, arrival);
        try (var processor =
                new RegisterProcessor(ledger, views, arrival, Clock.systemUTC(), Duration.ofMillis(50))) {
            long began = System.nanoTime();
            processor.start();
            while (!register.await(ledger.head().position(), LOOK)) {
                var stopped = register.standing().stopped();
                if (stopped != null) throw new IllegalStateException("The register stopped: " + stopped);
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private record Raw(long documents, double seconds) {
        static Raw of(MongoDatabase views, Path folder) {
            try (var store = EmbeddedStore.open(folder, 0);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                var all = new Raw(0, 0);
                for (var name : views.listCollectionNames())
                    if (name.startsWith("register_"))
                        all = all.and(views.getCollection(name), client.getDatabase(VIEWS).getCollection(name));
                return all;
            }
        }

        private Raw and(MongoCollection<Document> from, MongoCollection<Document> into) {
            long written = documents;
            double took = seconds;
            var batch = new ArrayList<Document>();
            try (var documents = from.find().cursor()) {
                while (documents.hasNext()) {
                    batch.add(documents.next());
                    if (batch.size() < AT_ONCE && documents.hasNext()) continue;
                    long began = System.nanoTime();
                    into.insertMany(batch);
                    took += (System.nanoTime() - began) / 1e9;
                    written += batch.size();
                    batch.clear();
                }
            }
            return new Raw(written, took);
        }
    }

    double perSecond() {
        return events / seconds;
    }

    /** Events a second if nothing but the documents had to be written. */
    double rawPerSecond() {
        return events / rawSeconds;
    }

    @Override
    public String toString() {
        return "%d events in %.1f s; %d documents alone in %.1f s".formatted(events, seconds, documents, rawSeconds);
    }
}
