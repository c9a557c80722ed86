package org.planledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.RecordedEvent;
import org.planledger.query.fold.Unfoldable;
import org.planledger.query.store.Addition;
import org.planledger.query.store.Sink;

/**
 * Folds events into one generation of the register, from where it stands on. For one thread.
 *
 * <p>A batch is folded in memory and written with one bulk write per collection; then the position is raised. Where
 * anything fails the projection is of no further use: a new one begins at the position that stands, and what the failed
 * batch left behind is written again, the same.
 */
final class Projection {
    private final Progress progress;
    private final Sink sink;
    private final Memory memory;
    private long position;

    Projection(Progress progress, Sink sink) {
        this.progress = progress;
        this.sink = sink;
        this.position = progress.position();
        this.memory = new Memory(progress.recall(position));
    }

    long position() {
        return position;
    }

    /**
     * Applies events that follow each other; those that it has applied already are skipped.
     *
     * @throws Stopped where an event cannot be folded; those before it are applied, and the stop is noted
     * @throws IllegalStateException where events are missing between the position and the first one
     */
    void apply(List<RecordedEvent> events) {
        var additions = new ArrayList<Addition>();
        var recorder = new Recorder(memory);
        long reached = position;
        for (var event : events) {
            if (event.position() <= reached) continue;
            if (event.position() != reached + 1)
                throw new IllegalStateException("Entry " + (reached + 1) + " did not come.");
            try {
                additions.addAll(recorder.record(event));
            } catch (Unfoldable unfoldable) {
                write(additions, reached);
                throw progress.stop(event.position(), unfoldable);
            }
            reached = event.position();
        }
        write(additions, reached);
    }

    private void write(List<Addition> additions, long reached) {
        if (reached == position) return;
        sink.write(additions);
        progress.advance(reached);
        position = reached;
        if (memory.isFull()) memory.forget(progress.recall(position));
    }
}
