package org.planledger.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.State;

/**
 * A part of a log.
 *
 * @param lines oldest first
 * @param head what the first line brought, or null
 * @param last the number of the log's last chunk, as far as this chunk knows; later ones may hold nothing yet
 */
public record Chunk(List<Line> lines, @Nullable String head, long last) {
    static final String LINES = "e";
    static final String HEAD = "head";
    static final String LAST = "last";
    static final Chunk EMPTY = new Chunk(List.of(), null, 0);

    /** As a reader sees it who stands at a position; lines stand in the order of their positions. */
    Chunk upTo(long position) {
        int held = lines.size();
        while (held > 0 && lines.get(held - 1).position() > position) held--;
        return held == lines.size() ? this : new Chunk(lines.subList(0, held), head, last);
    }

    /** The state of an item before the first line. */
    State start() {
        if (head == null) throw new IllegalStateException("A chunk of an item without its head.");
        return Head.read(head);
    }

    /** The number of the last line; not for an empty chunk. */
    public long lastNumber() {
        return lines.get(lines.size() - 1).number();
    }
}
