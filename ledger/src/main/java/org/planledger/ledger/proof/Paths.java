package org.planledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs, told as RFC 6962 sections 2.1 to 2.1.2 tell them: by splitting a range of leaves at the largest
 * power of two below its length. A range starts at 0 or at such a split, so every perfect part of it is one node.
 */
final class Paths {
    private final PerfectNodes nodes;

    Paths(PerfectNodes nodes) {
        this.nodes = nodes;
    }

    TreeHash root(long size) {
        return size == 0 ? TreeHash.OF_NOTHING : over(0, size);
    }

    List<TreeHash> inclusion(long leaf, long size) {
        var path = new ArrayList<TreeHash>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    List<TreeHash> consistency(long older, long newer) {
        var path = new ArrayList<TreeHash>();
        if (older > 0) consistency(older, 0, newer, true, path);
        return path;
    }

    private void inclusion(long leaf, long from, long to, List<TreeHash> path) {
        if (to - from == 1) return;
        long middle = from + split(to - from);
        if (leaf < middle) {
            inclusion(leaf, from, middle, path);
            path.add(over(middle, to));
        } else {
            inclusion(leaf, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /** {@code whole} says whether the older tree is the whole of this range: then its root is known already. */
    private void consistency(long older, long from, long to, boolean whole, List<TreeHash> path) {
        if (older == to) {
            if (!whole) path.add(over(from, to));
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            consistency(older, from, middle, whole, path);
            path.add(over(middle, to));
        } else {
            consistency(older, middle, to, false, path);
            path.add(over(from, middle));
        }
    }

    private TreeHash over(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.at(level, from >> level);
        }
        long middle = from + split(leaves);
        return TreeHash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two below a number above one. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
