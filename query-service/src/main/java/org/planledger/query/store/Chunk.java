package org.planledger.query.store;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.State;

/**
 * A chunk as a reader sees it who stands at a position.
 *
 * @param lines oldest first, none of them after the reader's position
 * @param head what the first line brought, or null
 * @param last the number of the log's last chunk, as far as this chunk knows; later ones may hold nothing yet
 */
public record Chunk(List<Line> lines, @Nullable String head, long last) {
    static final String LINES = "e";
    static final String HEAD = "head";
    static final String LAST = "last";
    static final Chunk EMPTY = new Chunk(List.of(), null, 0);

    static Chunk of(Document document, long position) {
        var stored = document.get(LINES, Document.class);
        if (stored == null) return new Chunk(List.of(), null, last(document));
        var lines = stored.entrySet().stream()
                .map(e -> Line.of(Long.parseLong(e.getKey()), (String) e.getValue()))
                .filter(line -> line.position() <= position)
                .sorted(Comparator.comparingLong(Line::number))
                .toList();
        return new Chunk(lines, document.getString(HEAD), last(document));
    }

    private static long last(Document document) {
        return document.get(LAST) instanceof Number last ? last.longValue() : 0;
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
