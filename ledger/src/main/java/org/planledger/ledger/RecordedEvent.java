package org.planledger.ledger;

import java.time.Instant;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;

/**
 * One line of the ledger, read back.
 *
 * @param position 1 for the first event of all
 * @param recordedAt the store's clock, UTC, in milliseconds, never equal to or before that of the commit before
 * @param event in its current revision, upcast where the line holds an older one
 * @param line the JSON text exactly as it was hashed
 */
public record RecordedEvent(
        long position,
        Instant recordedAt,
        String id,
        String stream,
        long sequence,
        Envelope envelope,
        DomainEvent event,
        String line) {}
