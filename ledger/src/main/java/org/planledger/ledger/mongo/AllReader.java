package org.planledger.ledger.mongo;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    List<RecordedEvent> next(long position, int limit) {
        long beginning = reader.beginningOf(position + 1);
        int skipped = (int) (position + 1 - beginning);
        return reader.from(beginning, skipped + limit).stream()
                .flatMap(commit -> behind(position, commit))
                .limit(limit)
                .toList();
    }

    Stream<RecordedEvent> after(long position) {
        long beginning = reader.beginningOf(position + 1);
        var documents = commits.from(beginning).cursor();
        var inOrder = new CommitCursor(documents, contiguity, beginning);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inOrder, Spliterator.ORDERED), false)
                .flatMap(commit -> behind(position, commit))
                .onClose(documents::close);
    }

    private Stream<RecordedEvent> behind(long position, Commit commit) {
        int first = (int) Math.max(0, position + 1 - commit.first());
        return IntStream.range(first, commit.lines().size()).mapToObj(i -> lines.read(commit, i));
    }
}
