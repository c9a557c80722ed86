package org.planledger.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.LedgerBroken;

/** The rule that readers hold the ledger to: every position once, in order, each commit chained to the one before. */
class Contiguity {

    /** Those of {@code commits} that follow each other without a hole from {@code first} on. */
    List<Commit> unbroken(long first, List<Commit> commits) {
        var unbroken = new ArrayList<Commit>();
        long next = first;
        for (var commit : commits) {
            if (commit.first() != next) break;
            if (!unbroken.isEmpty()) requireLink(Start.behind(Tip.of(unbroken.get(unbroken.size() - 1))), commit);
            unbroken.add(commit);
            next = commit.last() + 1;
        }
        return unbroken;
    }

    /** @throws LedgerBroken where the commit is not the one that belongs there */
    void requireLink(Start start, Commit commit) {
        if (commit.first() != start.first())
            throw new LedgerBroken(start.first(), "Position " + start.first() + " is missing.");
        if (start.orphan())
            throw new LedgerBroken(start.first() - 1, "Position " + (start.first() - 1) + " is missing.");
        if (start.before() != null && !commit.follows(start.before()))
            throw new LedgerBroken(
                    commit.first(),
                    "The commit at position " + commit.first() + " is not chained to the one before, which ends at "
                            + start.before().position() + ".");
    }
}
