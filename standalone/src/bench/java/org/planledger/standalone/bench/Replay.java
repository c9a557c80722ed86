package org.planledger.standalone.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** What the three engines have in common. */
final class Replay {
    private static final int EVENTS_AT_ONCE = 500;

    private Replay() {}

    /** Payload and metadata are asked for, since engines may put off reading them. */
    static void messages(EventStorageEngine engine, Contender.Receiver receiver) {
        try (var messages = engine.readEvents(null, false)) {
            for (var all = messages.iterator(); all.hasNext(); ) {
                var message = all.next();
                if (message.getMetaData().isEmpty() || !receiver.take(message.getPayload())) return;
            }
        }
    }

    static void fill(EventStorageEngine engine, int events) {
        for (int done = 0; done < events; done += EVENTS_AT_ONCE) {
            engine.appendEvents(messages(Math.min(EVENTS_AT_ONCE, events - done)));
        }
    }

    private static List<DomainEventMessage<?>> messages(int count) {
        return IntStream.range(0, count / 10 + 1)
                .boxed()
                .flatMap(i -> Sample.stream().stream())
                .limit(count)
                .<DomainEventMessage<?>>map(Sample::message)
                .toList();
    }
}
