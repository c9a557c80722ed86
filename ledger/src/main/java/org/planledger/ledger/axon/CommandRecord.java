package org.planledger.ledger.axon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;

/**
 * What a unit of work tells the ledger beside its events, and what the ledger answers.
 *
 * <p>A handler that read another stream to decide says so with {@link #reliesOn}; the events of the unit of work are
 * then recorded only if that stream has not moved on. After the commit {@link #receipt} says where they stand.
 */
public final class CommandRecord {
    private static final String KEY = CommandRecord.class.getName();

    private final Map<String, Long> unchanged = new HashMap<>();
    private final Map<String, Long> carriedOn = new HashMap<>();
    private volatile Optional<Receipt> receipt = Optional.empty();
    private final Map<String, History> read = new HashMap<>();
    private Optional<Past> past = Optional.empty();
    private Optional<Draft> draft = Optional.empty();

    private CommandRecord() {}

    /** That of the unit of work which runs in this thread. */
    public static CommandRecord current() {
        return of(CurrentUnitOfWork.get());
    }

    public static CommandRecord of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(KEY, key -> new CommandRecord());
    }

    /**
     * @param stream that the decision rests on
     * @param lastSequence the last one seen, -1 for a stream seen empty
     * @throws ConcurrencyException where the same stream was seen in two states: somebody recorded in it in between
     */
    public void reliesOn(String stream, long lastSequence) {
        var earlier = unchanged.putIfAbsent(stream, lastSequence);
        if (earlier != null && earlier != lastSequence)
            throw new ConcurrencyException("The stream '" + stream + "' was seen in two states.");
    }

    /**
     * The next free place of a stream that the decision rests on: of those who carry it on from there one is recorded.
     *
     * @throws IllegalStateException where nothing relies on the stream
     */
    public long next(String stream) {
        var last = unchanged.get(stream);
        if (last == null) throw new IllegalStateException("The stream '" + stream + "' was not read to decide.");
        return last + carriedOn.merge(stream, 1L, Long::sum);
    }

    /** Where the events stand; empty before they are recorded and where there were none. */
    public Optional<Receipt> receipt() {
        return receipt;
    }

    /** From now on this unit of work decides on this past. */
    public void decideOn(Past from) {
        past = Optional.of(from);
    }

    /** From now on this unit of work decides on the draft, and its events go into it and not into the ledger. */
    public void writeInto(Draft into) {
        draft = Optional.of(into);
        past = Optional.of(into.past());
    }

    /** Where the events of this unit of work go instead of the ledger; empty where they are to be recorded. */
    Optional<Draft> draft() {
        return draft;
    }

    /** Whether it is said on which past this unit of work decides. */
    boolean hasPast() {
        return past.isPresent();
    }

    /**
     * A stream as this unit of work sees it, always the same.
     *
     * @throws java.util.NoSuchElementException where nobody said on which past it decides
     */
    public History read(String stream) {
        return read.computeIfAbsent(stream, this::find);
    }

    private History find(String stream) {
        var decidingOn = past.orElseThrow();
        var history = decidingOn.of(stream);
        if (decidingOn.remembered()) reliesOn(stream, history.last());
        return history;
    }

    /** Keeps the aggregate of a stream as it stands, so that later units of work fold only what follows. */
    public void keep(String stream, Supplier<Object> root) {
        read(stream).keep(root);
    }

    /** What must not have moved on; a stream that is carried on is guarded by its own next sequence. */
    Map<String, Long> unchanged(List<NewEvent> events) {
        var guards = new HashMap<>(unchanged);
        events.forEach(event -> guards.remove(event.stream()));
        return guards;
    }

    Map<String, Long> unchanged() {
        return unchanged;
    }

    void recorded(Receipt answer) {
        receipt = Optional.of(answer);
    }
}
