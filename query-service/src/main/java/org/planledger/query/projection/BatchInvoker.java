package org.planledger.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.planledger.events.DomainEvent;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.axon.LedgerMetaData;

/** Collects the events of a unit of work and hands them on together when it is about to commit. */
final class BatchInvoker implements EventHandlerInvoker {
    private static final String BATCH = BatchInvoker.class.getName();

    private final Consumer<List<RecordedEvent>> batches;

    BatchInvoker(Consumer<List<RecordedEvent>> batches) {
        this.batches = batches;
    }

    @Override
    public boolean canHandle(EventMessage<?> eventMessage, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        batch(CurrentUnitOfWork.get().root()).add(recorded((DomainEventMessage<?>) message));
    }

    private List<RecordedEvent> batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(BATCH, key -> {
            var batch = new ArrayList<RecordedEvent>();
            unitOfWork.onPrepareCommit(u -> batches.accept(batch));
            return batch;
        });
    }

    private static RecordedEvent recorded(DomainEventMessage<?> message) {
        return new RecordedEvent(
                metaData(message, LedgerMetaData.POSITION, Long.class),
                metaData(message, LedgerMetaData.RECORDED_AT, Instant.class),
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                LedgerMetaData.envelope(message),
                (DomainEvent) message.getPayload(),
                metaData(message, LedgerMetaData.LINE, String.class));
    }

    private static <T> T metaData(EventMessage<?> message, String key, Class<T> type) {
        return Objects.requireNonNull(type.cast(message.getMetaData().get(key)), key);
    }
}
