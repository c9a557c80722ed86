package org.planledger.ledger.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;

/**
 * Remembers the streams that this process reads and writes, within a bound.
 *
 * <p>Other processes write too, so that what is remembered may be out of date. It is good enough to record on, because
 * the ledger takes nothing that rests on a stream which has moved on, and not good enough to refuse.
 */
public final class StreamMemory {
    /** About as many events as fit into 64 MB with what is folded of them. */
    public static final int EVENTS = 30_000;

    private final Ledger ledger;
    private final Cache<String, History> streams;

    /** @param bound how many events are remembered; a stream counts for one more than it has */
    public StreamMemory(Ledger ledger, int bound) {
        this.ledger = ledger;
        this.streams = Caffeine.newBuilder()
                .maximumWeight(bound)
                .weigher((String stream, History history) -> 1 + history.size())
                .build();
    }

    /** Streams as they are remembered; those that are not, as they are recorded. */
    public Past remembered() {
        return new Past(stream -> streams.get(stream, this::read), true);
    }

    /** Streams as they are recorded at the moment of asking. */
    public Past recorded() {
        return new Past(this::readAnew, false);
    }

    /** Takes a stream of which nothing is remembered for empty. */
    public void presumeNew(String stream) {
        streams.asMap().putIfAbsent(stream, History.of(List.of()));
    }

    /** As {@link Ledger#append}; what is recorded is remembered. */
    public Receipt append(Append append) {
        var receipt = ledger.append(append);
        if (!receipt.repeated()) append.events().forEach(this::follow);
        return receipt;
    }

    /** Remembers nothing any more: what is recorded is to be read anew. */
    public void forget() {
        streams.invalidateAll();
    }

    /** How many events and streams are remembered. */
    long remembers() {
        streams.cleanUp();
        return streams.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private History read(String stream) {
        return History.of(ledger.stream(stream, 0));
    }

    private History readAnew(String stream) {
        var history = read(stream);
        streams.put(stream, history);
        return history;
    }

    /** Where an event in between is not known, the stream is forgotten. */
    private void follow(NewEvent event) {
        streams.asMap().computeIfPresent(event.stream(), (stream, history) -> {
            if (history.size() > event.sequence()) return history;
            return history.size() == event.sequence() ? history.with(StreamEvent.of(event)) : null;
        });
    }
}
