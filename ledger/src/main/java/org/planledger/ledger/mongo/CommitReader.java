package org.planledger.ledger.mongo;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.List;
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
    private static final int LONGEST_LOOK = 64; // the embedded server compares each document with each key asked for
    private static final int WIDE_LOOK = LedgerOptions.MOST_EVENTS + 1;
    private static final int NARROW_LOOKS_BEFORE_A_WIDE_ONE = 20;
    private static final int MOST_LOOKS = 100;
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

    private final Commits commits;
    private final Contiguity contiguity;
    private final Ends ends = new Ends();
    private final AtomicLong nothings = new AtomicLong();

    CommitReader(Commits commits, Contiguity contiguity) {
        this.commits = commits;
        this.contiguity = contiguity;
    }

    /** Takes note of where a commit ends that this process has seen. */
    void seen(Tip end) {
        ends.add(end);
    }

    /**
     * Commits that follow each other from exactly a start on, until they hold {@code events} or there are no more.
     *
     * @throws LedgerBroken where none begins there although later ones exist, or the chain is broken
     */
    List<Commit> from(Start start, int events) {
        var read = new ArrayList<Commit>();
        var at = start;
        int look = Math.min(FIRST_LOOK, events);
        while (at.first() - start.first() < events) {
            var found = look(at.first(), look);
            if (found.isEmpty()) break;
            contiguity.requireLink(at, found.get(0));
            read.addAll(found);
            at = Start.behind(Tip.of(found.get(found.size() - 1)));
            look = (int) Math.min(Math.min(LONGEST_LOOK, 2L * look), events - (at.first() - start.first()));
        }
        if (at.before() != null && !read.isEmpty()) seen(at.before());
        return read;
    }

    private List<Commit> look(long first, int width) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            var found = commits.beginningAt(first, width);
            var unbroken = contiguity.unbroken(first, found);
            if (!unbroken.isEmpty()) return unbroken;
            if (found.isEmpty() && ends.highest() < first && !isHigher(first)) return List.of();
            if (commits.noneBeginsAt(first)) throw new LedgerBroken(first, "Position " + first + " is missing.");
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        throw new MongoTimeoutException("The database does not show position " + first + ", which it holds.");
    }

    /**
     * Whether a later commit is there although none begins at {@code first}. A tail asks often and nearly always finds
     * nothing; that nothing is the end, and not the place of a long commit that was taken away, is checked now and
     * then.
     */
    private boolean isHigher(long first) {
        if (nothings.incrementAndGet() % NARROW_LOOKS_BEFORE_A_WIDE_ONE != 0) return false;
        return !commits.beginningAt(first, WIDE_LOOK).isEmpty();
    }

    /** Where to begin for a position: with the commit that holds it, or that would begin with it. */
    Start startOf(long position) {
        return ends.at(position - 1).map(Start::behind).orElseGet(() -> lookBackFrom(position));
    }

    private Start lookBackFrom(long position) {
        long earliest = Math.max(1, position - LedgerOptions.MOST_EVENTS);
        var before = commits.beginningAt(earliest, (int) (position - earliest));
        if (before.isEmpty()) return Start.withNothingBefore(position);
        var last = before.get(before.size() - 1);
        seen(Tip.of(last));
        if (last.last() >= position) return Start.inside(last);
        return last.last() == position - 1 ? Start.behind(Tip.of(last)) : Start.withNothingBefore(position);
    }
}
