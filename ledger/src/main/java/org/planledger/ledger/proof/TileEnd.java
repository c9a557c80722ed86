package org.planledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** The right end of one level: how many tiles are full, and the hashes of the one that is not. */
final class TileEnd {
    private final List<TreeHash> hashes = new ArrayList<>();
    private long full;

    TileEnd(long full) {
        this.full = full;
    }

    /** How many tiles of this level are full; the index of the one that is being filled. */
    long full() {
        return full;
    }

    /** How many hashes this level has. */
    long size() {
        return full * Tiles.WIDTH + hashes.size();
    }

    void add(TreeHash hash) {
        hashes.add(hash);
    }

    boolean isFull() {
        return hashes.size() == Tiles.WIDTH;
    }

    byte[] bytes() {
        var bytes = new byte[hashes.size() * TreeHash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) hashes.get(i).copyTo(bytes, i * TreeHash.LENGTH);
        return bytes;
    }

    void beginNext() {
        hashes.clear();
        full++;
    }
}
