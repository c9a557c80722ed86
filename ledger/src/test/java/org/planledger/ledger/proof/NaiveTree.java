package org.planledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs exactly as RFC 6962 section 2.1 defines them over a list of leaves, without any cleverness. */
final class NaiveTree {
    private NaiveTree() {}

    static TreeHash root(List<TreeHash> leaves) {
        if (leaves.isEmpty()) return TreeHash.OF_NOTHING;
        if (leaves.size() == 1) return leaves.get(0);
        int k = split(leaves.size());
        return TreeHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<TreeHash> path(int m, List<TreeHash> leaves) {
        int n = leaves.size();
        if (n == 1) return List.of();
        int k = split(n);
        return m < k
                ? and(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : and(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    static List<TreeHash> proof(int m, List<TreeHash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<TreeHash> subproof(int m, List<TreeHash> leaves, boolean complete) {
        int n = leaves.size();
        if (m == n) return complete ? List.of() : List.of(root(leaves));
        int k = split(n);
        return m <= k
                ? and(subproof(m, leaves.subList(0, k), complete), root(leaves.subList(k, n)))
                : and(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) k *= 2;
        return k;
    }

    private static List<TreeHash> and(List<TreeHash> before, TreeHash last) {
        var all = new ArrayList<>(before);
        all.add(last);
        return all;
    }
}
