package org.planledger.ledger.mongo;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.planledger.ledger.LedgerBroken;

/**
 * Reads commits by their keys and stops at a break.
 *
 * <p>A find may run while commits are added, so that it meets a later one and has already passed the place of an
 * earlier one; and a new primary may for a moment show less than the one before. A hole is therefore believed only when
 * a linearizable read, made after later commits were seen, says that nothing is there.
 */
final class CommitReader {
    private static final int FIRST_LOOK = 32;
    private static final int LONGEST_LOOK = LedgerOptions.MOST_EVENTS + 12;
    private static final int MOST_LOOKS = 100;
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

    private final Commits commits;
    private final Contiguity contiguity;
    private final AtomicLong highest = new AtomicLong();

    CommitReader(Commits commits, Contiguity contiguity) {
        this.commits = commits;
        this.contiguity = contiguity;
    }

    /** The highest last position of a commit that this process has seen. */
    long highest() {
        return highest.get();
    }

    void seen(long lastPosition) {
        highest.accumulateAndGet(lastPosition, Math::max);
    }

    /**
     * Commits that follow each other from exactly {@code first} on, until they hold {@code events} or there are no
     * more.
     *
     * @throws LedgerBroken where none begins there although later ones exist, or the chain is broken
     */
    List<Commit> from(long first, int events) {
        var read = new ArrayList<Commit>();
        long next = first;
        int look = Math.min(FIRST_LOOK, events);
        while (next - first < events) {
            var found = look(next, look);
            if (found.isEmpty()) break;
            if (!read.isEmpty()) contiguity.requireLink(read.get(read.size() - 1), found.get(0));
            read.addAll(found);
            next = found.get(found.size() - 1).last() + 1;
            look = Math.min(LONGEST_LOOK, 4 * look);
        }
        seen(next - 1);
        return read;
    }

    private List<Commit> look(long first, int width) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            var found = commits.beginningAt(first, width);
            var unbroken = contiguity.unbroken(first, found);
            if (!unbroken.isEmpty()) return unbroken;
            if (found.isEmpty() && highest() < first) return List.of();
            if (commits.noneBeginsAt(first)) throw new LedgerBroken(first, "Position " + first + " is missing.");
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        throw new MongoTimeoutException("The database does not show position " + first + ", which it holds.");
    }

    /** The commit that holds a position other than as its first. */
    Optional<Commit> spanning(long position) {
        long earliest = Math.max(1, position - LedgerOptions.MOST_EVENTS + 1);
        if (earliest >= position) return Optional.empty();
        var before = commits.beginningAt(earliest, (int) (position - earliest));
        return before.stream().reduce((a, b) -> b).filter(commit -> {
            seen(commit.last());
            return commit.last() >= position;
        });
    }

    /** Where the commit begins that holds a position, or the position itself where no commit holds it yet. */
    long beginningOf(long position) {
        if (position == 1 || position == highest() + 1) return position;
        return spanning(position).map(Commit::first).orElse(position);
    }
}
