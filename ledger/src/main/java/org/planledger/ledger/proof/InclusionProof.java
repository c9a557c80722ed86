package org.planledger.ledger.proof;

import java.util.List;

/**
 * That one line stands at one position of a ledger, without the other lines: RFC 6962 section 2.1.1.
 *
 * @param position of the line, from 1
 * @param size how many lines the ledger has
 * @param path the hashes from the leaf's neighbour up to below the root
 */
public record InclusionProof(long position, long size, List<TreeHash> path) {
    public InclusionProof {
        path = List.copyOf(path);
        if (position < 1 || position > size)
            throw new IllegalArgumentException("Position " + position + " is not among " + size + " lines.");
    }

    /** Whether this proof leads from that leaf to that root. */
    public boolean holds(TreeHash leaf, TreeHash root) {
        long place = position - 1;
        long last = size - 1;
        var hash = leaf;
        for (var neighbour : path) {
            if (last == 0) return false;
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.node(neighbour, hash);
                int up = Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = TreeHash.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
