package org.planledger.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The only truth: events in one order, at positions 1, 2, 3 ... without a hole, never changed and never removed.
 *
 * <p>Safe for use by many threads, and by many processes on one database.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Records the events of one command, all or none, and returns when they are durable.
     *
     * @return where they stand; for a command id that was recorded before, the first answer again
     * @throws StreamConflict where another writer was faster on one of the streams or broke {@code unchanged}
     * @throws AppendTooLarge where the events exceed what one commit may hold
     * @throws LedgerBusy where too many commands wait already; nothing was recorded
     * @throws LedgerUnavailable where the database is away; if {@link LedgerUnavailable#outcomeUnknown()} the events
     *     may yet appear, and asking again with the same command id tells
     */
    Receipt append(Append append);

    /** The answer that a command id got, or empty where it was never recorded. */
    Optional<Receipt> receiptOf(String commandId);

    /** The answers that command ids got, for those that were recorded. */
    default Map<String, Receipt> receiptsOf(Collection<String> commandIds) {
        var receipts = new HashMap<String, Receipt>();
        for (var id : commandIds) receiptOf(id).ifPresent(receipt -> receipts.put(id, receipt));
        return receipts;
    }

    /**
     * The events of one stream from a sequence on, oldest first; sequences start at 0. Read by keys, never by a scan.
     */
    List<RecordedEvent> stream(String stream, long fromSequence);

    /**
     * All events after a position, oldest first, up to the head as it is when the end is reached. The caller closes the
     * stream. Suits long reads; {@link #next} suits tails.
     *
     * @throws LedgerBroken where a position is missing or out of order
     */
    Stream<RecordedEvent> after(long position);

    /**
     * At most {@code limit} events after a position, read by keys; empty where there are none yet.
     *
     * @throws LedgerBroken where a position is missing or out of order
     */
    List<RecordedEvent> next(long position, int limit);

    /**
     * At most {@code limit} {@link LeafHash}es of the lines after a position, 32 bytes each, oldest first, as this
     * process saw them committed. Nothing is read for it: empty where they are not known here, or not any more.
     */
    default List<byte[]> leaves(long position, int limit) {
        return List.of();
    }

    /** The newest commit's last position and hash; position 0 and the hash of nothing where the ledger is empty. */
    Head head();

    @Override
    void close();
}
