package org.planledger.query.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When entries were recorded. Times never go back along positions, so that an instant is found by halving. */
final class RecordedTimes {
    private final LogReader reader;
    private final Map<Long, List<Line>> chunks = new HashMap<>();

    RecordedTimes(LogReader reader) {
        this.reader = reader;
    }

    /** The last position that was recorded before an instant; 0 where none was. */
    long lastBefore(Instant instant) {
        long low = 0;
        long high = reader.position();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (of(middle).isBefore(instant)) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private Instant of(long position) {
        var chunk = chunks.computeIfAbsent(
                Log.POSITIONS.chunk(position), number -> reader.chunks(Log.POSITIONS, Keys.POSITIONS, number, 1));
        var line = chunk.get((int) (position - chunk.get(0).number()));
        return requireNonNull(Place.read(line.text()).recordedAt());
    }
}
