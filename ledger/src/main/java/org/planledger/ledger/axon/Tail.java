package org.planledger.ledger.axon;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;

/**
 * Events from a position on, to the end as it is when it is reached: a batch by keys, and where that is full, because
 * the end is far away, the rest by the one long read.
 */
final class Tail implements Iterator<RecordedEvent>, AutoCloseable {
    private static final int BATCH = 512;

    private final Ledger ledger;
    private long position;
    private Iterator<RecordedEvent> batch = Collections.emptyIterator();
    private boolean isFull;
    private Stream<RecordedEvent> rest = Stream.empty();

    Tail(Ledger ledger, long position) {
        this.ledger = ledger;
        this.position = position;
    }

    @Override
    public boolean hasNext() {
        if (batch.hasNext()) return true;
        batch = isFull ? rest() : batch();
        return batch.hasNext();
    }

    private Iterator<RecordedEvent> batch() {
        var events = ledger.next(position, BATCH);
        isFull = events.size() == BATCH;
        return events.iterator();
    }

    private Iterator<RecordedEvent> rest() {
        isFull = false;
        rest.close();
        rest = ledger.after(position);
        return rest.iterator();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) throw new NoSuchElementException();
        var event = batch.next();
        position = event.position();
        return event;
    }

    @Override
    public void close() {
        rest.close();
    }
}
