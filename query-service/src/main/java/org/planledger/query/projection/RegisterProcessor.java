package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.axon.LedgerEventStorageEngine;
import org.planledger.query.register.Arrival;

/** Follows the ledger with an Axon processor: one segment, since one order is what the register is about. */
public final class RegisterProcessor implements AutoCloseable {
    private static final String NAME = "register";
    private static final int BATCH = 1000;
    private static final Duration LEASE = Duration.ofSeconds(6);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, RegisterProcessor::thread);
    private final RegisterTokens tokens;
    private final EmbeddedEventStore events;
    private final PooledStreamingEventProcessor processor;

    /**
     * @param views the database of the views
     * @param fetchDelay how often the ledger is asked for what is new
     */
    public RegisterProcessor(Ledger ledger, MongoDatabase views, Arrival arrival, Clock clock, Duration fetchDelay) {
        var live = new Live(views, arrival);
        var patient = new PatientLedger(ledger, live);
        tokens = new RegisterTokens(patient, live, new Claims(views, "claim", clock, LEASE));
        events = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(patient))
                .cachedEvents(BATCH)
                .fetchDelay(fetchDelay.toMillis())
                .timeUnit(TimeUnit.MILLISECONDS)
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(new BatchInvoker(live::apply))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new Prompting(events, executor, fetchDelay))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(executor)
                .workerExecutor(executor)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(1000)
                .claimExtensionThreshold(LEASE.toMillis() / 2)
                .build();
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, NAME);
        thread.setDaemon(true);
        return thread;
    }

    public void start() {
        processor.start();
    }

    @Override
    public void close() {
        tokens.close();
        processor.shutDown();
        events.shutDown();
        executor.shutdown();
    }
}
