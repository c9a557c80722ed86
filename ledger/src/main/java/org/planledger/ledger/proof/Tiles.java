package org.planledger.ledger.proof;

import java.util.Optional;

/**
 * Where the full tiles of a tree are kept: 256 neighbouring hashes each, which never change again. Level 0 holds
 * leaves; a hash of a higher level is the root over one tile of the level below.
 *
 * <p>All of it can be derived from the lines: a store that is lost or broken is emptied and filled anew.
 */
public interface Tiles {
    /** Hashes in a tile. */
    int WIDTH = 256;

    /** The tile's 8192 bytes, or empty where it is not kept. */
    Optional<byte[]> find(int level, long index);

    /**
     * Keeps a tile; a tile that is kept already stays.
     *
     * @throws TilesDiffer where it is kept with other hashes
     */
    void keep(int level, long index, byte[] hashes);
}
