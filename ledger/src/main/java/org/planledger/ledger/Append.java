package org.planledger.ledger;

import java.util.List;
import java.util.Map;

/**
 * What one command wants recorded.
 *
 * @param commandId the idempotency key
 * @param events at least one, each with the next sequence of its stream
 * @param unchanged streams that were read to decide, with the last sequence seen (-1 for a stream seen empty); the
 *     events are recorded only if none of them has moved on
 */
public record Append(String commandId, List<NewEvent> events, Map<String, Long> unchanged) {
    public Append {
        events = List.copyOf(events);
        unchanged = Map.copyOf(unchanged);
        if (events.isEmpty()) throw new IllegalArgumentException("An append without events.");
    }
}
