package org.planledger.ledger.proof.checkpoint;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/**
 * A ledger that records nothing while it does not continue the newest checkpoint that is kept of it, except that an
 * operator acknowledges just this. Reading goes on.
 */
public final class GatedLedger implements Ledger {
    private final Ledger ledger;
    private final LedgerWatch watch;
    private final Consumer<List<NewEvent>> recorded;

    /** @param recorded is told what was recorded, after it was */
    public GatedLedger(Ledger ledger, LedgerWatch watch, Consumer<List<NewEvent>> recorded) {
        this.ledger = ledger;
        this.watch = watch;
        this.recorded = recorded;
    }

    /** @throws LedgerWentBack where the ledger does not continue the newest checkpoint */
    @Override
    public Receipt append(Append append) {
        var found = setBack();
        boolean acknowledges = append.events().stream().allMatch(event -> event.event() instanceof SetBackAcknowledged);
        if (found.isPresent() && !acknowledges)
            throw new LedgerWentBack(found.get().sentence());
        var receipt = ledger.append(append);
        recorded.accept(append.events());
        return receipt;
    }

    private Optional<SetBack> setBack() {
        try {
            return watch.setBack();
        } catch (UncheckedIOException e) {
            throw new LedgerUnavailable("The folder of the checkpoints cannot be used.", false, e);
        }
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return ledger.receiptOf(commandId);
    }

    @Override
    public Map<String, Receipt> receiptsOf(Collection<String> commandIds) {
        return ledger.receiptsOf(commandIds);
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

    @Override
    public void close() {
        ledger.close();
    }
}
