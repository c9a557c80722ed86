package org.planledger.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.events.EventType.UnknownEventType;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger as the processor tails it. While it does not answer there is nothing new, so that the processor is ready
 * at once when it is back; where a line cannot be read, that is noted and there is nothing new from then on.
 */
final class PatientLedger implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(PatientLedger.class);

    private final Ledger ledger;
    private final Live live;

    PatientLedger(Ledger ledger, Live live) {
        this.ledger = ledger;
        this.live = live;
    }

    @Override
    public List<RecordedEvent> next(long position, int limit) {
        try {
            return ledger.next(position, limit);
        } catch (LedgerUnavailable away) {
            LOG.debug("The ledger does not answer.", away);
        } catch (LedgerBroken | UnknownEventType unreadable) {
            LOG.error("The ledger cannot be read after entry {}.", position, unreadable);
            if (limit > 1) return next(position, 1);
            live.stop(position + 1, String.valueOf(unreadable.getMessage()));
        }
        return List.of();
    }

    @Override
    public Stream<RecordedEvent> after(long position) {
        return ledger.after(position);
    }

    @Override
    public List<RecordedEvent> stream(String stream, long fromSequence) {
        return ledger.stream(stream, fromSequence);
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public Receipt append(Append append) {
        throw new UnsupportedOperationException("The query-service only reads the ledger.");
    }

    @Override
    public Optional<Receipt> receiptOf(String commandId) {
        return ledger.receiptOf(commandId);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
