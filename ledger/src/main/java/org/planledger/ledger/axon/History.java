package org.planledger.ledger.axon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.RecordedEvent;

/**
 * A stream from its beginning, as far as somebody knows it. It does not change; the one that follows on it takes along
 * what was folded of it, so that each event is folded once. Safe for many threads.
 */
public final class History {
    private final List<StreamEvent> events;
    private final Map<Class<?>, Folded> folded;
    private volatile @Nullable Snapshot snapshot;

    private record Folded(Object state, int events) {}

    /**
     * An aggregate as it stood.
     *
     * @param sequence of the last event that it holds
     * @param root gives a copy of the aggregate at each call
     */
    record Snapshot(long sequence, Supplier<Object> root) {}

    private History(List<StreamEvent> events, Map<Class<?>, Folded> folded, @Nullable Snapshot snapshot) {
        this.events = Collections.unmodifiableList(events);
        this.folded = new ConcurrentHashMap<>(folded);
        this.snapshot = snapshot;
    }

    static History of(List<RecordedEvent> recorded) {
        return new History(recorded.stream().map(StreamEvent::of).toList(), Map.of(), null);
    }

    /** This one and the event that comes after it. */
    History with(StreamEvent next) {
        if (next.sequence() != size()) throw new IllegalArgumentException(next + " does not come next.");
        var longer = new ArrayList<StreamEvent>(size() + 1);
        longer.addAll(events);
        longer.add(next);
        return new History(longer, folded, snapshot);
    }

    int size() {
        return events.size();
    }

    /** The last sequence, -1 where nothing is recorded. */
    public long last() {
        return size() - 1L;
    }

    public List<StreamEvent> events() {
        return events;
    }

    Stream<StreamEvent> from(long sequence) {
        return events.subList((int) Math.min(sequence, size()), size()).stream();
    }

    /**
     * The state of this kind after all events.
     *
     * @param kind of which there is one way to fold it
     * @param step from one state to the next
     */
    public <S> S fold(Class<S> kind, S beginning, BiFunction<S, StreamEvent, S> step) {
        var known = folded.get(kind);
        S state = known == null ? beginning : kind.cast(known.state());
        int from = known == null ? 0 : known.events();
        for (var event : events.subList(from, size())) state = step.apply(state, event);
        if (from < size()) folded.put(kind, new Folded(state, size()));
        return state;
    }

    /** Keeps the aggregate as it stands after all events. */
    void keep(Supplier<Object> root) {
        snapshot = new Snapshot(last(), root);
    }

    Optional<Snapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }
}
