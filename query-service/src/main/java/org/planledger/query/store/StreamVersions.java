package org.planledger.query.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.query.register.Version;

/**
 * The last sequences of streams as the register stands, whatever the moment: a form speaks to the present. All that may
 * be asked for are read at once when one of them is.
 */
final class StreamVersions {
    private final LogReader reader;
    private final Set<String> mayBeAsked = new HashSet<>();
    private final Map<String, Long> known = new HashMap<>();

    StreamVersions(LogReader reader) {
        this.reader = reader;
    }

    Version of(String stream) {
        mayBeAsked.add(stream);
        return new Version(() -> last(stream));
    }

    private long last(String stream) {
        if (!known.containsKey(stream)) {
            reader.tails(Log.STREAMS, mayBeAsked).forEach((name, chunk) -> known.put(name, chunk.lastNumber()));
            mayBeAsked.clear();
        }
        return known.getOrDefault(stream, -1L);
    }
}
