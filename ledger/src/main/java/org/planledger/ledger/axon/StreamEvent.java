package org.planledger.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.RecordedEvent;

/** An event in its stream, recorded or only decided. */
public record StreamEvent(String id, String stream, long sequence, Envelope envelope, DomainEvent event) {
    static StreamEvent of(RecordedEvent e) {
        return new StreamEvent(e.id(), e.stream(), e.sequence(), e.envelope(), e.event());
    }

    static StreamEvent of(NewEvent e) {
        return new StreamEvent(e.id(), e.stream(), e.sequence(), e.envelope(), e.event());
    }

    DomainEventMessage<DomainEvent> message() {
        return Messages.domainEvent(this);
    }
}
