package org.planledger.query.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of one log by number, and how many of them stand before a position; found by halving, a chunk at a time.
 */
final class NumberedLines {
    private final LogReader reader;
    private final Log log;
    private final String key;
    private final Map<Long, List<Line>> chunks = new HashMap<>();
    private long count = -1;

    NumberedLines(LogReader reader, Log log, String key) {
        this.reader = reader;
        this.log = log;
        this.key = key;
    }

    long count() {
        if (count < 0) {
            var tail = reader.tails(log, List.of(key)).get(key);
            count = tail == null ? 0 : tail.lastNumber() + 1;
        }
        return count;
    }

    /** @param number from 0, below the count */
    Line line(long number) {
        long first = log.chunk(number) * log.size();
        return chunks.computeIfAbsent(log.chunk(number), chunk -> reader.chunks(log, key, chunk, 1))
                .get((int) (number - first));
    }

    /** What they say, each once. */
    Set<String> texts() {
        return reader.all(log, key).stream().map(Line::text).collect(Collectors.toSet());
    }

    /** How many lines come from entries up to a position. */
    long countUpTo(long position) {
        long low = 0;
        long high = count();
        while (low < high) {
            long middle = (low + high) / 2;
            if (line(middle).position() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
