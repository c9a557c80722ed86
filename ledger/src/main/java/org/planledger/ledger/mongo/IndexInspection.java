package org.planledger.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.planledger.ledger.LedgerBroken;

/**
 * Whether the index leads from the keys of the commits to these commits and to no others. It finds a commit that the
 * index has lost, and a key that stands twice because the index was gone for a while.
 */
final class IndexInspection {
    private static final int KEYS_AT_ONCE = 64; // the embedded server compares each document with each key asked for

    private final Commits commits;
    private final List<String> keys = new ArrayList<>();
    private final TreeSet<Long> positions = new TreeSet<>();

    IndexInspection(Commits commits) {
        this.commits = commits;
    }

    /** @throws LedgerBroken where the index says something else of this commit, or of one before */
    void add(Commit commit) {
        for (var key : commit.keys()) {
            keys.add(key);
            positions.add(commit.first());
            if (keys.size() == KEYS_AT_ONCE) finish();
        }
    }

    /** Asks for what was added and not asked for yet. */
    void finish() {
        if (keys.isEmpty()) return;
        var found = new TreeSet<>(commits.positionsHolding(keys));
        if (!found.equals(positions)) throw broken(found);
        keys.clear();
        positions.clear();
    }

    private LedgerBroken broken(Set<Long> found) {
        var lost = new TreeSet<>(positions);
        lost.removeAll(found);
        if (!lost.isEmpty())
            return new LedgerBroken(
                    lost.first(), "The index does not find the commit at position " + lost.first() + " by its keys.");
        var more = new TreeSet<>(found);
        more.removeAll(positions);
        return new LedgerBroken(
                more.first(), "The commit at position " + more.first() + " bears a key that another commit bears too.");
    }
}
