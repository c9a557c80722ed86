package org.planledger.query.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/** A ledger that was written long ago. */
public record RecordedLedger(List<RecordedEvent> events) implements Ledger {

    @Override
    public Stream<RecordedEvent> after(long position) {
        return events.stream().skip(position);
    }

    @Override
    public List<RecordedEvent> next(long position, int limit) {
        return after(position).limit(limit).toList();
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return events.stream()
                .filter(event -> event.stream().equals(stream) && event.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public Head head() {
        return new Head(events.size(), "0".repeat(64));
    }

    @Override
    public Receipt append(Append append) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
