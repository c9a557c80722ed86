package org.planledger.ledger;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that remembers that it was found broken, whoever found it, until the process ends: a broken ledger does not
 * mend itself, and who asks for the health must learn of it although most of the ledger still reads well.
 */
public final class WatchedLedger implements Ledger {
    private final Ledger ledger;
    private volatile @Nullable LedgerBroken first;

    public WatchedLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The first break that was found, or empty where none was. */
    public Optional<LedgerBroken> broken() {
        return Optional.ofNullable(first);
    }

    /** Remembers a break that was found by other means than reading. */
    public synchronized void found(LedgerBroken broken) {
        if (first == null) first = broken;
    }

    private <T> T watching(Supplier<T> question) {
        try {
            return question.get();
        } catch (LedgerBroken broken) {
            found(broken);
            throw broken;
        }
    }

    @Override
    public Receipt append(Append append) {
        return watching(() -> ledger.append(append));
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return watching(() -> ledger.receiptOf(commandId));
    }

    @Override
    public Map<String, Receipt> receiptsOf(Collection<String> commandIds) {
        return watching(() -> ledger.receiptsOf(commandIds));
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return watching(() -> ledger.stream(stream, fromSequence));
    }

    /** The stream reads as it goes, so that a break shows only then. */
    @Override
    public Stream<RecordedEvent> after(long position) {
        var events = watching(() -> ledger.after(position));
        var watched = new Watched(events.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(watched, Spliterator.ORDERED), false)
                .onClose(events::close);
    }

    @Override
    public List<RecordedEvent> next(long position, int limit) {
        return watching(() -> ledger.next(position, limit));
    }

    @Override
    public Head head() {
        return watching(ledger::head);
    }

    @Override
    public void close() {
        ledger.close();
    }

    private final class Watched implements Iterator<RecordedEvent> {
        private final Iterator<RecordedEvent> events;

        Watched(Iterator<RecordedEvent> events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            return watching(events::hasNext);
        }

        @Override
        public RecordedEvent next() {
            return watching(events::next);
        }
    }
}
