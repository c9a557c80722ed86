package org.planledger.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What one command wants recorded, or what several want recorded together: all or none of it.
 *
 * @param commandId the idempotency key of the command whose events come last
 * @param events at least one, each with the next sequence of its stream; each command's events follow each other
 * @param unchanged streams that were read to decide, with the last sequence seen (-1 for a stream seen empty); the
 *     events are recorded only if none of them has moved on
 */
public record Append(String commandId, List<NewEvent> events, Map<String, Long> unchanged) {
    public Append {
        events = List.copyOf(events);
        unchanged = Map.copyOf(unchanged);
        if (events.isEmpty()) throw new IllegalArgumentException("An append without events.");
        if (!idOf(events.get(events.size() - 1)).equals(commandId))
            throw new IllegalArgumentException("The envelope names another command than the append.");
        requireTogether(events);
    }

    /** Of every command that is appended, in their order. */
    public List<String> commandIds() {
        return ids(events);
    }

    private static void requireTogether(List<NewEvent> events) {
        int runs = 1;
        for (int i = 1; i < events.size(); i++) if (!idOf(events.get(i)).equals(idOf(events.get(i - 1)))) runs++;
        if (runs != ids(events).size())
            throw new IllegalArgumentException("The events of a command do not follow each other.");
    }

    private static List<String> ids(List<NewEvent> events) {
        var ids = new LinkedHashSet<String>();
        events.forEach(event -> ids.add(idOf(event)));
        return new ArrayList<>(ids);
    }

    private static String idOf(NewEvent event) {
        return event.envelope().command().id();
    }
}
