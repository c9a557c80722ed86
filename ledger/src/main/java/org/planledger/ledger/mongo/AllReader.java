package org.planledger.ledger.mongo;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;

/** Reads all events in their order: a few by keys, or everything by one cursor. */
final class AllReader {
    private final Commits commits;
    private final CommitReader reader;
    private final Contiguity contiguity;
    private final LineReader lines;

    AllReader(Parts parts) {
        this.commits = parts.commits();
        this.reader = parts.reader();
        this.contiguity = parts.contiguity();
        this.lines = parts.lines();
    }

    /** Up to a break everything is readable; the alarm is for who asks for what lies at it. */
    List<RecordedEvent> next(long position, int limit) {
        try {
            return read(position, limit);
        } catch (LedgerBroken broken) {
            long whole = broken.position() - position - 1;
            if (whole < 1 || whole >= limit) throw broken;
            return read(position, (int) whole);
        }
    }

    private List<RecordedEvent> read(long position, int limit) {
        var start = reader.startOf(position + 1);
        int skipped = (int) (position + 1 - start.first());
        return reader.from(start, skipped + limit).stream()
                .flatMap(commit -> behind(position, commit))
                .limit(limit)
                .toList();
    }

    Stream<RecordedEvent> after(long position) {
        var start = reader.startOf(position + 1);
        var documents = new Ahead<>(
                commits.from(start.first()).map(CommitCursor::readable).cursor());
        var inOrder = new CommitCursor(documents, contiguity, start);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inOrder, Spliterator.ORDERED), false)
                .flatMap(commit -> behind(position, commit))
                .onClose(documents::close);
    }

    private Stream<RecordedEvent> behind(long position, Commit commit) {
        int first = (int) Math.max(0, position + 1 - commit.first());
        return IntStream.range(first, commit.lines().size()).mapToObj(i -> lines.read(commit, i));
    }
}
