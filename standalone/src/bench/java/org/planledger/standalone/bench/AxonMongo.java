package org.planledger.standalone.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.planledger.standalone.store.EmbeddedStore;

/** Axon's engine for MongoDB, on the same embedded server. */
final class AxonMongo implements Contender {
    /** Ten times the default, which helps it here: every batch that it reads is a scan. */
    private static final int BATCH = 1000;

    @Override
    public String name() {
        return "axon-mongo";
    }

    @Override
    public Store open(Path folder) {
        var server = EmbeddedStore.open(folder, 0);
        var client = MongoClients.create(server.connectionString());
        var serializer = Jackson3Serializer.builder().build();
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(client).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                .build();
        return new Store(server, client, engine);
    }

    record Store(EmbeddedStore server, MongoClient client, EventStorageEngine engine) implements Opened {
        @Override
        public void append(Sample event) {
            engine.appendEvents(List.of(event.message()));
        }

        @Override
        public void fill(int present, int wanted) {
            Replay.fill(engine, wanted - present);
        }

        @Override
        public void replay(Receiver receiver) {
            Replay.messages(engine, receiver);
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
