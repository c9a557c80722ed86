package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.axon.LedgerMetaData;

/** The plain way: every question reads Axon's own event store from its beginning and keeps what concerns it. */
final class FoldedStream {
    private static final int AT_ONCE = 500;

    private FoldedStream() {}

    /** The wait for an answer, asked so often, without what it costs to make an answer of the events. */
    static Waits measure(Path folder, CopiedExample example, int events, int asked) throws Exception {
        try (var store = new AxonPostgres().open(folder)) {
            fill(store, example, events);
            var waits = new Waits();
            for (int i = 0; i < asked; i++) {
                long before = System.nanoTime();
                if (concerning(store, CopiedExample.partnership(i % example.copies(events))) == 0)
                    throw new IllegalStateException("Nothing concerns the partnership.");
                waits.add(System.nanoTime() - before);
            }
            return waits;
        }
    }

    private static void fill(AxonPostgres.Store store, CopiedExample example, int events) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        for (var portion : example.portionsOf(events)) {
            portion.forEach(event -> batch.add(message(event)));
            if (batch.size() < AT_ONCE) continue;
            store.engine().appendEvents(List.copyOf(batch));
            batch.clear();
        }
        if (!batch.isEmpty()) store.engine().appendEvents(batch);
    }

    private static DomainEventMessage<?> message(NewEvent event) {
        return new GenericDomainEventMessage<>(
                event.stream().substring(0, event.stream().indexOf('/')),
                event.stream(),
                event.sequence(),
                event.event(),
                MetaData.with(LedgerMetaData.ENVELOPE, event.envelope()));
    }

    private static long concerning(AxonPostgres.Store store, String partnership) {
        var town = partnership.substring(0, partnership.indexOf('-'));
        try (var messages = store.engine().readEvents(null, false)) {
            return messages.filter(message -> message instanceof DomainEventMessage<?> event
                            && event.getPayload() != null
                            && event.getAggregateIdentifier().contains("/" + town))
                    .count();
        }
    }
}
