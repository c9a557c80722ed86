package org.planledger.query.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read for one answer, so that nothing of it is fetched twice, however many moments it looks at. For one
 * thread.
 */
final class Reading {
    /** Beyond it what was read is let go, so that an answer that goes through everything does not keep it. */
    private static final int MOST = 20_000;

    private final Map<String, Chunk> chunks = new HashMap<>();

    /** Whole chunks by id; those that are not known are read. */
    Map<String, Chunk> chunks(Log log, List<String> ids, Function<List<String>, Map<String, Chunk>> read) {
        var found = new HashMap<String, Chunk>();
        var missing = new ArrayList<String>();
        for (var id : ids) {
            var known = chunks.get(log + id);
            if (known == null) missing.add(id);
            else found.put(id, known);
        }
        if (missing.isEmpty()) return found;
        if (chunks.size() > MOST) chunks.clear();
        read.apply(missing).forEach((id, chunk) -> {
            chunks.put(log + id, chunk);
            found.put(id, chunk);
        });
        return found;
    }
}
