package org.planledger.query.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The earliest day from which one of the changes of a chunk holds, as the mark of the chunk behind it tells. */
final class EarliestDays {
    private final LogReader reader;
    private final String key;
    private final Map<Long, Map<Long, String>> marks = new HashMap<>();

    EarliestDays(LogReader reader, String partnershipId) {
        this.reader = reader;
        this.key = Keys.mark(partnershipId, 1);
    }

    /** Empty for the last chunk, to which changes are still added. */
    Optional<LocalDate> of(long chunk) {
        long next = chunk + 1;
        return Optional.ofNullable(
                        marks.computeIfAbsent(Log.MARKS.chunk(next), this::read).get(next))
                .map(LocalDate::parse);
    }

    private Map<Long, String> read(long chunk) {
        var days = new HashMap<Long, String>();
        reader.chunks(Log.MARKS, key, chunk, 1).forEach(line -> days.put(line.number(), line.text()));
        return days;
    }
}
