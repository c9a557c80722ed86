package org.planledger.ledger.axon;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.planledger.events.DomainEvent;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.RecordedEvent;

/** Between Axon's messages and the ledger's events. An aggregate's identifier is the name of its stream. */
final class Messages {
    private Messages() {}

    static NewEvent newEvent(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event && event.getPayload() instanceof DomainEvent payload)
            return new NewEvent(
                    event.getIdentifier(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    LedgerMetaData.envelope(event),
                    payload);
        throw new IllegalArgumentException("Only events of aggregates are recorded, not "
                + message.getPayloadType().getName() + ".");
    }

    static DomainEventMessage<DomainEvent> domainEvent(RecordedEvent event) {
        return new GenericDomainEventMessage<>(
                type(event.stream()),
                event.stream(),
                event.sequence(),
                event.event(),
                metaData(event),
                event.id(),
                event.recordedAt());
    }

    /** An event as aggregates are folded from it, of which nothing but the event and its envelope counts. */
    static DomainEventMessage<DomainEvent> domainEvent(StreamEvent event) {
        return new GenericDomainEventMessage<>(
                type(event.stream()),
                event.stream(),
                event.sequence(),
                event.event(),
                MetaData.with(LedgerMetaData.ENVELOPE, event.envelope()),
                event.id(),
                Instant.EPOCH);
    }

    /** An aggregate as Axon takes it in place of its first events. */
    static DomainEventMessage<Object> snapshot(String stream, History.Snapshot snapshot) {
        return new GenericDomainEventMessage<>(
                type(stream), stream, snapshot.sequence(), snapshot.root().get());
    }

    static TrackedEventMessage<DomainEvent> trackedEvent(RecordedEvent event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()), domainEvent(event));
    }

    private static MetaData metaData(RecordedEvent event) {
        return MetaData.from(Map.of(
                LedgerMetaData.ENVELOPE, event.envelope(),
                LedgerMetaData.POSITION, event.position(),
                LedgerMetaData.RECORDED_AT, event.recordedAt(),
                LedgerMetaData.LINE, event.line()));
    }

    /** The stream's kind: {@code plan} of {@code plan/luton-2024}. */
    private static String type(String stream) {
        return stream.substring(0, stream.indexOf('/'));
    }
}
