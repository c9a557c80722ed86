package org.planledger.command.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/** A ledger that appends nothing while it is in trouble. */
public final class TroubledLedger implements Ledger {

    private final Ledger ledger;
    private final AtomicInteger appends = new AtomicInteger();
    private volatile @Nullable Supplier<RuntimeException> trouble;

    public TroubledLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    public void fails(Supplier<RuntimeException> with) {
        appends.set(0);
        trouble = with;
    }

    public void recovers() {
        trouble = null;
    }

    /** How often an append was tried since the trouble began. */
    public int appends() {
        return appends.get();
    }

    @Override
    public Receipt append(Append append) {
        appends.incrementAndGet();
        var failure = trouble;
        if (failure != null) throw failure.get();
        return ledger.append(append);
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return ledger.receiptOf(commandId);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return ledger.stream(stream, fromSequence);
    }

    @Override
    public Stream<RecordedEvent> after(long position) {
        return ledger.after(position);
    }

    @Override
    public List<RecordedEvent> next(long position, int limit) {
        return ledger.next(position, limit);
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    /** The ledger beneath is closed by whoever opened it. */
    @Override
    public void close() {}
}
