package org.planledger.ledger.mongo;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;

/** Reads one stream by the keys of its next sequences, in batches that grow. */
final class StreamReader {
    private static final int FIRST_BATCH = 8;
    private static final int LONGEST_BATCH = 64;
    private static final int MOST_LOOKS = 100;
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

    private final Commits commits;
    private final LineReader lines;

    StreamReader(Commits commits, LineReader lines) {
        this.commits = commits;
        this.lines = lines;
    }

    /** @throws LedgerBroken where a sequence is missing although a later one is there */
    List<RecordedEvent> read(String stream, long fromSequence) {
        var events = new ArrayList<RecordedEvent>();
        int batch = FIRST_BATCH;
        while (true) {
            var found = batch(stream, fromSequence + events.size(), batch);
            events.addAll(found);
            if (found.size() < batch) return events;
            batch = Math.min(LONGEST_BATCH, 4 * batch);
        }
    }

    private List<RecordedEvent> batch(String stream, long first, int size) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            var found = look(stream, first, size);
            long missing = firstMissing(found, first);
            if (missing == first + found.size()) return List.copyOf(found.values());
            if (commits.noneHolds(Keys.event(stream, missing))) throw hole(stream, missing, found);
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        throw new MongoTimeoutException("The database does not show all of '" + stream + "' that it holds.");
    }

    private static LedgerBroken hole(String stream, long missing, NavigableMap<Long, RecordedEvent> found) {
        var after = found.higherEntry(missing).getValue();
        return new LedgerBroken(
                after.position(), "Sequence " + missing + " of the stream '" + stream + "' is missing.");
    }

    private static long firstMissing(NavigableMap<Long, RecordedEvent> found, long first) {
        return LongStream.iterate(first, i -> i + 1)
                .filter(sequence -> !found.containsKey(sequence))
                .findFirst()
                .orElseThrow();
    }

    private NavigableMap<Long, RecordedEvent> look(String stream, long first, int size) {
        var keys = LongStream.range(first, first + size)
                .mapToObj(sequence -> Keys.event(stream, sequence))
                .toList();
        var found = new TreeMap<Long, RecordedEvent>();
        for (var commit : commits.holding(keys)) {
            commit.linesOf(stream)
                    .mapToObj(i -> lines.read(commit, i))
                    .filter(event -> event.sequence() >= first && event.sequence() < first + size)
                    .forEach(event -> found.put(event.sequence(), event));
        }
        return found;
    }
}
