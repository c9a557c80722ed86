package org.planledger.ledger.axon;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;

/** Events from a position on, read in batches by keys, to the end as it is when it is reached. */
final class Tail implements Iterator<RecordedEvent> {
    private static final int BATCH = 512;

    private final Ledger ledger;
    private long position;
    private Iterator<RecordedEvent> batch = Collections.emptyIterator();

    Tail(Ledger ledger, long position) {
        this.ledger = ledger;
        this.position = position;
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext()) batch = ledger.next(position, BATCH).iterator();
        return batch.hasNext();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) throw new NoSuchElementException();
        var event = batch.next();
        position = event.position();
        return event;
    }
}
