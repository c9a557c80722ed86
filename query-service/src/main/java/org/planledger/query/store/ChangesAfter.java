package org.planledger.query.store;

import java.util.ArrayList;
import java.util.List;

/** Finds a partnership's changes by position: down the tree of marks, then along the chunks. */
final class ChangesAfter {
    /** Chunks read at once; the first read is small, since most windows are. */
    private static final int FEWEST = 2;

    private static final int MOST = 32;

    private final LogReader reader;
    private final String partnershipId;

    ChangesAfter(LogReader reader, String partnershipId) {
        this.reader = reader;
        this.partnershipId = partnershipId;
    }

    /** The changes of the entries behind one position and not behind another, oldest first. */
    List<Line> read(long position, long upTo) {
        var lines = new ArrayList<Line>();
        long chunk = chunkBefore(position);
        for (int count = FEWEST; ; count = Math.min(2 * count, MOST)) {
            var read = reader.chunks(Log.CHANGES, partnershipId, chunk, count);
            lines.addAll(read);
            if (read.size() < (long) count * Log.CHANGES.size()) break;
            if (read.get(read.size() - 1).position() > upTo) break;
            chunk += count;
        }
        lines.removeIf(line -> line.position() <= position || line.position() > upTo);
        return lines;
    }

    /** The changes of one entry, the first of which bears a number. */
    List<Line> at(long number, long position) {
        var lines = new ArrayList<Line>();
        long chunk = Log.CHANGES.chunk(number);
        boolean further;
        do {
            var read = reader.chunks(Log.CHANGES, partnershipId, chunk++, 1);
            lines.addAll(read);
            further = !read.isEmpty() && read.get(read.size() - 1).position() == position;
        } while (further);
        lines.removeIf(line -> line.position() != position);
        return lines;
    }

    /** The last chunk that begins at or before a position; the first where none does. */
    long chunkBefore(long position) {
        long number = lastBefore(reader.all(Log.MARKS, Keys.mark(partnershipId, Keys.LEVELS)), position);
        for (int level = Keys.LEVELS - 1; level > 0; level--)
            number = lastBefore(reader.chunks(Log.MARKS, Keys.mark(partnershipId, level), number, 1), position);
        return number;
    }

    private static long lastBefore(List<Line> marks, long position) {
        long number = marks.isEmpty() ? 0 : marks.get(0).number();
        for (var mark : marks) if (mark.position() <= position) number = mark.number();
        return number;
    }
}
