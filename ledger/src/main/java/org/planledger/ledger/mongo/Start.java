package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader begins.
 *
 * @param first position of the commit to begin with
 * @param before the commit in front of it, to which it must be chained; null where a reader begins inside a commit, and
 *     where there is none although there should be
 * @param orphan whether a commit at {@code first} would have none in front of it
 */
record Start(long first, @Nullable Tip before, boolean orphan) {
    static Start behind(Tip tip) {
        return new Start(tip.next(), tip, false);
    }

    static Start inside(Commit commit) {
        return new Start(commit.first(), null, false);
    }

    static Start withNothingBefore(long first) {
        return new Start(first, null, true);
    }
}
