package org.planledger.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.LedgerBroken;

/** The rule that readers hold the ledger to: every position once, in order, each commit chained to the one before. */
class Contiguity {

    /** Those of {@code commits} that follow each other without a hole from {@code tip} on. */
    List<Commit> unbroken(long expected, List<Commit> commits) {
        var unbroken = new ArrayList<Commit>();
        long next = expected;
        for (var commit : commits) {
            if (commit.first() != next) break;
            if (!unbroken.isEmpty()) requireLink(unbroken.get(unbroken.size() - 1), commit);
            unbroken.add(commit);
            next = commit.last() + 1;
        }
        return unbroken;
    }

    void requireFirst(long expected, Commit commit) {
        if (commit.first() != expected)
            throw new LedgerBroken(expected, "Position " + expected + " is missing before " + commit.first() + ".");
    }

    void requireLink(Commit before, Commit after) {
        if (after.follows(Tip.of(before))) return;
        throw new LedgerBroken(
                before.last() + 1,
                "The commit at position " + after.first() + " does not follow the one before, which ends at "
                        + before.last() + ".");
    }
}
