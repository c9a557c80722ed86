package org.planledger.ledger.proof.evidence;

import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.proof.TreeHash;

/**
 * Neighbouring lines that a bundle does not show, joined into as few perfect subtrees as their place in the tree
 * allows.
 */
final class WithheldRun {
    /** @param first the place of its first leaf, from 0; {@code leaves} divides it */
    record Subtree(long first, long leaves, TreeHash hash) {}

    private final List<Subtree> subtrees = new ArrayList<>();

    /** @param place from 0; the one after that of the leaf before */
    void add(long place, TreeHash leaf) {
        var subtree = new Subtree(place, 1, leaf);
        while (!subtrees.isEmpty() && joinable(last(), subtree)) {
            var left = subtrees.remove(subtrees.size() - 1);
            subtree = new Subtree(left.first, 2 * left.leaves, TreeHash.node(left.hash, subtree.hash));
        }
        subtrees.add(subtree);
    }

    /** The subtrees from left to right; the run is empty then. */
    List<Subtree> end() {
        var ended = List.copyOf(subtrees);
        subtrees.clear();
        return ended;
    }

    private static boolean joinable(Subtree left, Subtree right) {
        return left.leaves == right.leaves && left.first % (2 * left.leaves) == 0;
    }

    private Subtree last() {
        return subtrees.get(subtrees.size() - 1);
    }
}
