package org.planledger.ledger;

import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;

/**
 * An event that is not yet recorded.
 *
 * @param id unique, as Axon's message identifier
 * @param stream for example {@code plan/luton-2024-2028}
 * @param sequence 0 for the stream's first event
 */
public record NewEvent(String id, String stream, long sequence, Envelope envelope, DomainEvent event) {}
