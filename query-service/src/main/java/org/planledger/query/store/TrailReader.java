package org.planledger.query.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Facet;

/** Walks along a partnership's changes, all of them or those under a facet, forwards and backwards. */
final class TrailReader {
    private final LogReader reader;
    private final String partnershipId;
    private final Log log;
    private final String key;
    private final Held held;
    private final EarliestDays earliest;

    /** @param held passes over what it does not hold; of the entries under a facet the reader tells nothing */
    TrailReader(LogReader reader, String partnershipId, @Nullable Facet facet, Held held) {
        this.reader = reader;
        this.held = held;
        this.earliest = new EarliestDays(reader, partnershipId);
        this.partnershipId = partnershipId;
        this.log = facet == null ? Log.CHANGES : Log.TRAILS;
        this.key = facet == null ? partnershipId : Keys.trail(partnershipId, facet);
    }

    /**
     * Lines of CHANGES beyond a position: whole entries, at least so many lines unless there are no more. Newest first
     * the entries come in that order, and the lines of each as they were made.
     */
    List<Line> read(long beyond, boolean newestFirst, int atLeast) {
        var found = newestFirst ? before(beyond, atLeast) : after(beyond, atLeast);
        return log == Log.CHANGES ? found : changes(found);
    }

    private List<Line> after(long position, int atLeast) {
        var lines = new ArrayList<Line>();
        for (long chunk = chunkOf(position); ; chunk++) {
            if (isPassedOver(chunk)) continue;
            var read = chunk(chunk);
            if (read.isEmpty()) return lines;
            for (var line : read) {
                if (line.position() <= position || isPassedOver(line)) continue;
                if (lines.size() >= atLeast && isNext(line, lines)) return lines;
                lines.add(line);
            }
        }
    }

    private List<Line> before(long position, int atLeast) {
        var lines = new ArrayList<Line>();
        for (long chunk = chunkOf(position - 1); chunk >= 0; chunk--) {
            if (isPassedOver(chunk)) continue;
            var read = new ArrayList<>(chunk(chunk));
            Collections.reverse(read);
            for (var line : read) {
                if (line.position() >= position || isPassedOver(line)) continue;
                if (lines.size() >= atLeast && isNext(line, lines)) return asMade(lines);
                lines.add(line);
            }
        }
        return asMade(lines);
    }

    private boolean isPassedOver(long chunk) {
        return log == Log.CHANGES
                && held.tells()
                && !earliest.of(chunk).map(held.moment()::reaches).orElse(true);
    }

    private boolean isPassedOver(Line line) {
        return log == Log.CHANGES && !held.test(line);
    }

    private static boolean isNext(Line line, List<Line> lines) {
        return lines.get(lines.size() - 1).position() != line.position();
    }

    /** Turns the lines of each entry round. */
    private static List<Line> asMade(List<Line> lines) {
        for (int from = 0, to; from < lines.size(); from = to) {
            for (to = from + 1; to < lines.size() && !isOther(lines, from, to); ) to++;
            Collections.reverse(lines.subList(from, to));
        }
        return lines;
    }

    private static boolean isOther(List<Line> lines, int one, int other) {
        return lines.get(one).position() != lines.get(other).position();
    }

    private List<Line> chunk(long chunk) {
        return reader.chunks(log, key, chunk, 1);
    }

    /** The last chunk that begins at or before a position; the first where none does. */
    private long chunkOf(long position) {
        if (log == Log.CHANGES) return new ChangesAfter(reader, partnershipId).chunkBefore(position);
        long before = new NumberedLines(reader, log, key).countUpTo(position);
        return log.chunk(Math.max(0, before - 1));
    }

    /** What the lines of a facet point at. */
    private List<Line> changes(List<Line> pointers) {
        Map<Long, Map<Long, Line>> chunks = new HashMap<>();
        return pointers.stream()
                .map(pointer -> Long.parseLong(pointer.text()))
                .map(number -> chunks.computeIfAbsent(Log.CHANGES.chunk(number), this::changesOf)
                        .get(number))
                .toList();
    }

    private Map<Long, Line> changesOf(long chunk) {
        var lines = new HashMap<Long, Line>();
        reader.chunks(Log.CHANGES, partnershipId, chunk, 1).forEach(line -> lines.put(line.number(), line));
        return lines;
    }
}
