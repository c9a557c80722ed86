package org.planledger.ledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/**
 * Axon's view of the ledger: aggregates are streams, tracking tokens are positions, and the events of one unit of work
 * are one append under the command id of their envelope. No snapshot is stored: streams are short.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    private final Ledger ledger;
    private final Function<Append, Receipt> recording;

    public LedgerEventStorageEngine(Ledger ledger) {
        this(ledger, ledger::append);
    }

    /** @param memory of this ledger */
    public LedgerEventStorageEngine(Ledger ledger, StreamMemory memory) {
        this(ledger, memory::append);
    }

    private LedgerEventStorageEngine(Ledger ledger, Function<Append, Receipt> recording) {
        this.ledger = ledger;
        this.recording = recording;
    }

    /**
     * @throws AggregateStreamCreationException where the stream to be begun exists
     * @throws ConcurrencyException where another writer was faster, or a stream that the unit of work relied on moved
     * @throws IllegalStateException where the unit of work has recorded events before: one command is one append
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        var append = events.stream().map(Messages::newEvent).toList();
        if (!CurrentUnitOfWork.isStarted()) {
            append(append, Map.of());
            return;
        }
        var command = CommandRecord.current();
        if (command.draft().isPresent()) {
            command.draft().get().add(append, command.unchanged());
            return;
        }
        if (command.receipt().isPresent())
            throw new IllegalStateException("This unit of work has recorded its events already.");
        command.recorded(append(append, command.unchanged(append)));
    }

    private Receipt append(List<NewEvent> events, Map<String, Long> unchanged) {
        var commandId = events.get(0).envelope().command().id();
        try {
            return recording.apply(new Append(commandId, events, unchanged));
        } catch (StreamConflict conflict) {
            throw begins(conflict.stream(), events)
                    ? new AggregateStreamCreationException(conflict.getMessage(), conflict)
                    : new ConcurrencyException(conflict.getMessage(), conflict);
        }
    }

    private static boolean begins(String stream, List<NewEvent> events) {
        return events.stream().anyMatch(event -> event.stream().equals(stream) && event.sequence() == 0);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var tail = new Tail(ledger, position(token));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(tail, Spliterator.ORDERED), false)
                .map(Messages::trackedEvent)
                .onClose(tail::close);
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) return 0;
        if (token instanceof GlobalSequenceTrackingToken position) return position.getGlobalIndex();
        throw new IllegalArgumentException("A token of the ledger is a position, not " + token + ".");
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var history = decidedOn(aggregateIdentifier);
        if (history.isPresent())
            return DomainEventStream.of(history.get().from(firstSequenceNumber).map(StreamEvent::message));
        return DomainEventStream.of(
                ledger.stream(aggregateIdentifier, firstSequenceNumber).stream().map(Messages::domainEvent));
    }

    /** Of a unit of work that says on which past it decides; empty for others. */
    private static Optional<History> decidedOn(String stream) {
        return CurrentUnitOfWork.isStarted() && CommandRecord.current().hasPast()
                ? Optional.of(CommandRecord.current().read(stream))
                : Optional.empty();
    }

    /** Refuses: a snapshot that is stored would be a second truth. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots.");
    }

    /** The aggregate as it was folded before in this process. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return decidedOn(aggregateIdentifier)
                .flatMap(History::snapshot)
                .map(snapshot -> Messages.snapshot(aggregateIdentifier, snapshot));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        var events = ledger.stream(aggregateIdentifier, 0);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).sequence());
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return ledger.head().position() == 0 ? null : new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = ledger.head().position();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    /** The position before the first event recorded at or after a time; found by halving, since time only grows. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        long head = ledger.head().position();
        if (head == 0) return null;
        long before = 0;
        long after = head + 1;
        while (after - before > 1) {
            long middle = (before + after) / 2;
            if (ledger.next(middle - 1, 1).get(0).recordedAt().isBefore(dateTime)) before = middle;
            else after = middle;
        }
        return new GlobalSequenceTrackingToken(before);
    }
}
