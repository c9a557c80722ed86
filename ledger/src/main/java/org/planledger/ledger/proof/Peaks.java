package org.planledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree of which only the perfect subtrees at its right edge are kept: enough for the root at every size, in
 * memory that grows with the logarithm of the size. Not for use by several threads.
 */
public final class Peaks {
    private record Peak(long leaves, TreeHash hash) {}

    private final List<Peak> peaks = new ArrayList<>();
    private long size;

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    public void add(TreeHash leaf) {
        add(1, leaf);
    }

    /**
     * Adds a perfect subtree whose leaves are not known.
     *
     * @param leaves a power of two by which the present size can be divided
     */
    public void add(long leaves, TreeHash subtree) {
        if (Long.bitCount(leaves) != 1 || size % leaves != 0)
            throw new IllegalArgumentException("A subtree of " + leaves + " leaves cannot stand at " + size + ".");
        var peak = new Peak(leaves, subtree);
        while (!peaks.isEmpty() && last().leaves == peak.leaves) {
            var left = peaks.remove(peaks.size() - 1);
            peak = new Peak(2 * left.leaves, TreeHash.node(left.hash, peak.hash));
        }
        peaks.add(peak);
        size += leaves;
    }

    public TreeHash root() {
        if (peaks.isEmpty()) return TreeHash.OF_NOTHING;
        var root = last().hash;
        for (int i = peaks.size() - 2; i >= 0; i--) root = TreeHash.node(peaks.get(i).hash, root);
        return root;
    }

    private Peak last() {
        return peaks.get(peaks.size() - 1);
    }
}
