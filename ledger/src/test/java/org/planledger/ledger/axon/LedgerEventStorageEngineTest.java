package org.planledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.envelope;
import static org.planledger.ledger.testing.Samples.themeAdded;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.DomainEvent;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;

/** What Axon relies on. */
class LedgerEventStorageEngineTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoLedger ledger;
    private LedgerEventStorageEngine engine;
    private EmbeddedEventStore store;

    @BeforeEach
    void open() {
        MONGO.database().drop();
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        engine = new LedgerEventStorageEngine(ledger);
        store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(50)
                .timeUnit(TimeUnit.MILLISECONDS)
                .build();
    }

    @AfterEach
    void close() {
        store.shutDown();
        ledger.close();
    }

    @Test
    void a_replay_from_far_behind_brings_every_event_once_and_in_order() {
        for (int i = 0; i < 5; i++) ledger.append(append("cmd-" + i, "plan/long-" + i, 0, 311));

        for (long position : new long[] {0, 1, 700, 1043, 1554, 1555}) {
            try (var events = engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
                assertThat(events.map(event -> event.getMetaData().get(LedgerMetaData.POSITION)))
                        .containsExactlyElementsOf(LongStream.rangeClosed(position + 1, 1555)
                                .boxed()
                                .toList());
            }
        }
    }

    @Test
    void a_reader_that_has_come_to_the_end_goes_on_when_there_is_more() {
        ledger.append(append("cmd-1", "plan/long", 0, 500));
        ledger.append(append("cmd-2", "plan/longer", 0, 500));
        try (var events = engine.readEvents(null, false)) {
            var reading = events.iterator();
            for (int i = 0; i < 1000; i++) reading.next();

            ledger.append(append("cmd-3", "plan/more", 0, 1));

            assertThat(reading.next().getMetaData()).containsEntry(LedgerMetaData.POSITION, 1001L);
        }
    }

    @Test
    void an_aggregate_is_read_back_as_its_stream_with_all_that_the_ledger_knows() {
        engine.appendEvents(event("cmd-1", "plan/a", 0), event("cmd-1", "plan/a", 1));

        var read = engine.readEvents("plan/a", 1).asStream().toList();

        assertThat(read).hasSize(1);
        DomainEventMessage<?> message = read.get(0);
        assertThat(message.getType()).isEqualTo("plan");
        assertThat(message.getAggregateIdentifier()).isEqualTo("plan/a");
        assertThat(message.getSequenceNumber()).isEqualTo(1);
        assertThat(message.getPayload()).isEqualTo(themeAdded("plan/a", 1));
        assertThat(LedgerMetaData.envelope(message)).isEqualTo(envelope("cmd-1"));
        assertThat(message.getMetaData())
                .containsEntry(LedgerMetaData.POSITION, 2L)
                .containsEntry(LedgerMetaData.RECORDED_AT, message.getTimestamp())
                .containsEntry(LedgerMetaData.LINE, ledger.next(1, 1).get(0).line());
        assertThat(engine.lastSequenceNumberFor("plan/a")).contains(1L);
        assertThat(engine.lastSequenceNumberFor("plan/b")).isEmpty();
        assertThat(engine.readSnapshot("plan/a")).isEmpty();
    }

    @Test
    void beginning_a_stream_twice_is_told_apart_from_losing_a_race() {
        engine.appendEvents(event("cmd-1", "plan/a", 0));

        assertThatThrownBy(() -> engine.appendEvents(event("cmd-2", "plan/a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(event("cmd-3", "plan/a", 1));
        assertThatThrownBy(() -> engine.appendEvents(event("cmd-4", "plan/a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void a_unit_of_work_is_recorded_only_while_what_it_relied_on_holds() {
        engine.appendEvents(event("cmd-1", "partnership/p", 0));
        engine.appendEvents(event("cmd-2", "partnership/p", 1));

        assertThatThrownBy(() -> inUnitOfWork(() -> {
                    CommandRecord.current().reliesOn("partnership/p", 0);
                    store.publish(event("cmd-3", "plan/a", 0));
                }))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.head().position()).isEqualTo(2);

        inUnitOfWork(() -> {
            CommandRecord.current().reliesOn("partnership/p", 1);
            store.publish(event("cmd-4", "plan/a", 0));
        });
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void a_unit_of_work_learns_where_its_events_stand_and_cannot_record_twice() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("any"));
        store.publish(event("cmd-1", "plan/a", 0), event("cmd-1", "plan/a", 1));
        store.subscribe(published -> {
            if (published.size() == 2) store.publish(event("cmd-1", "plan/b", 0));
        });
        assertThatThrownBy(unitOfWork::commit).isInstanceOf(IllegalStateException.class);

        assertThat(CommandRecord.of(unitOfWork).receipt()).hasValueSatisfying(receipt -> {
            assertThat(receipt.position()).isEqualTo(2);
            assertThat(receipt.repeated()).isFalse();
        });
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void an_event_without_an_aggregate_or_an_envelope_is_refused() {
        assertThatThrownBy(() -> engine.appendEvents(GenericEventMessage.asEventMessage("loose")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> engine.appendEvents(event("cmd-1", "plan/a", 0).withMetaData(MetaData.emptyInstance())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.head().position()).isZero();
    }

    @Test
    void reading_resumes_from_every_token() {
        ledger.append(append("cmd-1", "plan/a", 0, 7));
        ledger.append(append("cmd-2", "plan/b", 0, 5));

        for (long position = 0; position <= 12; position++) {
            var token = position == 0 ? null : new GlobalSequenceTrackingToken(position);
            assertThat(engine.readEvents(token, false).map(LedgerEventStorageEngineTest::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(position + 1, 12).boxed().toList());
        }
    }

    @Test
    void tokens_stand_at_the_ends_and_at_times() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTokenAt(Instant.EPOCH)).isNull();

        for (int i = 0; i < 5; i++) ledger.append(append("cmd-" + i, "plan/" + i, 0, 2));

        assertThat(engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(10));
        var third = ledger.next(4, 1).get(0).recordedAt();
        assertThat(engine.createTokenAt(third)).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(engine.createTokenAt(third.plusNanos(1))).isEqualTo(new GlobalSequenceTrackingToken(6));
        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(Instant.MAX)).isEqualTo(new GlobalSequenceTrackingToken(10));
    }

    @Test
    void a_pooled_processor_sees_every_event_once_in_order_those_of_other_processes_too() {
        var seen = new CopyOnWriteArrayList<Long>();
        ledger.append(append("cmd-1", "plan/a", 0, 3));
        var processor = processor(seen);
        try (var other = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            processor.start();
            await().until(() -> seen.size() == 3);
            for (int i = 1; i <= 20; i++) {
                inUnitOfWork(i, sequence -> store.publish(event("here-" + sequence, "plan/here-" + sequence, 0)));
                other.append(append("there-" + i, "plan/there-" + i, 0, 2));
            }
            await().untilAsserted(() -> assertThat(seen)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 63).boxed().toList()));
        } finally {
            processor.shutDown();
        }
    }

    private PooledStreamingEventProcessor processor(CopyOnWriteArrayList<Long> seen) {
        var tokens = new InMemoryTokenStore();
        return PooledStreamingEventProcessor.builder()
                .name("everything")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Watcher(seen))
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(Executors.newScheduledThreadPool(1))
                .workerExecutor(Executors.newScheduledThreadPool(1))
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(100)
                .build();
    }

    private static void inUnitOfWork(int number, IntConsumer work) {
        inUnitOfWork(() -> work.accept(number));
    }

    private static void inUnitOfWork(Runnable work) {
        var result = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("any"))
                .executeWithResult(() -> {
                    work.run();
                    return "done";
                });
        if (result.isExceptional()) throw (RuntimeException) result.exceptionResult();
    }

    private static long position(TrackedEventMessage<?> message) {
        return (Long) message.getMetaData().get(LedgerMetaData.POSITION);
    }

    private static DomainEventMessage<?> event(String commandId, String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "plan",
                stream,
                sequence,
                themeAdded(stream, sequence),
                Map.of(LedgerMetaData.ENVELOPE, envelope(commandId)));
    }

    /** Notes the position of all that it is shown. */
    record Watcher(List<Long> seen) {
        @EventHandler(payloadType = DomainEvent.class)
        public void on(EventMessage<?> message) {
            seen.add((Long) message.getMetaData().get(LedgerMetaData.POSITION));
        }
    }
}
