package org.planledger.query.store;

import org.jspecify.annotations.Nullable;

/**
 * A line to be added to a log.
 *
 * @param head what stands at the head of the chunk that begins with this line, or null
 */
public record Addition(
        Log log, String key, Line line, @Nullable String head) {
    public Addition(Log log, String key, Line line) {
        this(log, key, line, null);
    }

    long chunk() {
        return log.chunk(line.number());
    }

    String id() {
        return Log.id(key, chunk());
    }
}
