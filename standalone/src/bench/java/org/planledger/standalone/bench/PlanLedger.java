package org.planledger.standalone.bench;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.axon.LedgerEventStorageEngine;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.standalone.store.EmbeddedStore;

/** Ours: the ledger through its Axon engine, on the embedded server. */
record PlanLedger(String name, Supplier<UUID> commandIds) implements Contender {
    static final String NAME = "ledger";
    static final String RANDOM_IDS = "ledger, random command ids";

    static PlanLedger asInUse() {
        return new PlanLedger(NAME, Sample.COMMAND_IDS);
    }

    /** The same where senders choose ids without an order: the unique index is then written all over the place. */
    static PlanLedger withRandomIds() {
        return new PlanLedger(RANDOM_IDS, UUID::randomUUID);
    }

    @Override
    public Store open(Path folder) {
        var server = EmbeddedStore.open(folder, 0);
        var client = LedgerClient.connect(server.connectionString());
        var ledger = MongoLedger.open(client.getDatabase("ledger"), LedgerOptions.defaults(), Clock.systemUTC());
        return new Store(server, client, ledger, new LedgerEventStorageEngine(ledger), commandIds);
    }

    record Store(EmbeddedStore server, MongoClient client, Ledger ledger, LedgerEventStorageEngine engine, Supplier<UUID> commandIds)
            implements Opened {
        private static final int WRITERS = 64;
        private static final int TOGETHER = 100;

        @Override
        public void append(Sample event) {
            engine.appendEvents(List.of(event.message(commandIds)));
        }

        /** As in use: one event per command, grouped only by what waits at the same time. */
        @Override
        public void fill(int present, int wanted) throws Exception {
            append(wanted - present, WRITERS);
        }

        /** The fastest way to so many events, for what does not ask how they came: a hundred by each command. */
        void load(int wanted) {
            for (int loaded = 0; loaded < wanted; loaded += TOGETHER) {
                var id = commandIds.get();
                engine.appendEvents(Stream.generate(Sample::stream)
                        .flatMap(List::stream)
                        .limit(Math.min(TOGETHER, wanted - loaded))
                        .map(event -> event.message(() -> id))
                        .toList());
            }
        }

        /** So many events by so many writers. */
        void append(int wanted, int writers) throws Exception {
            var left = new AtomicInteger(wanted);
            Writers.run(writers, () -> {
                for (Iterator<Sample> events = Sample.stream().iterator(); left.getAndDecrement() > 0; ) {
                    if (!events.hasNext()) events = Sample.stream().iterator();
                    append(events.next());
                }
            });
        }

        @Override
        public void replay(Receiver receiver) {
            Replay.messages(engine, receiver);
        }

        /** By the bulk reader instead of the engine that Axon's processors use. */
        void replayInBulk(Receiver receiver) {
            try (var events = ledger.after(0)) {
                events.takeWhile(receiver::take).forEach(event -> {});
            }
        }

        @Override
        public void close() {
            ledger.close();
            client.close();
            server.close();
        }
    }
}
