package org.planledger.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree that grows leaf by leaf and answers for every size it ever had: full tiles are kept in a store, the rest is in
 * memory. Adding a leaf costs two hashes on average; a root or a proof reads a handful of tiles.
 *
 * <p>Safe for use by many threads.
 */
public final class TiledTree {
    private static final int LEVELS_OF_A_TILE = Integer.numberOfTrailingZeros(Tiles.WIDTH);

    private final Tiles tiles;
    private final List<TileEnd> ends = new ArrayList<>();
    private final Paths paths = new Paths(this::node);

    private TiledTree(Tiles tiles) {
        this.tiles = tiles;
    }

    /**
     * The tree as far as full tiles of leaves are kept. The leaves after {@link #size} have to be added again, at most
     * 255 of them; what the levels above lack is derived.
     */
    public static TiledTree resume(Tiles tiles) {
        var tree = new TiledTree(tiles);
        tree.restore();
        return tree;
    }

    /** How many leaves there are. */
    public synchronized long size() {
        return end(0).size();
    }

    public synchronized void add(TreeHash leaf) {
        put(0, leaf);
    }

    /** @param size at most the present size */
    public synchronized TreeHash root(long size) {
        requireWithin(size);
        return paths.root(size);
    }

    /** That the line at a position is among the first {@code size} lines. */
    public synchronized InclusionProof inclusion(long position, long size) {
        requireWithin(size);
        if (position < 1 || position > size)
            throw new IllegalArgumentException("Position " + position + " is not among " + size + " lines.");
        return new InclusionProof(position, size, paths.inclusion(position - 1, size));
    }

    /** That the first {@code older} lines are the beginning of the first {@code newer} lines. */
    public synchronized ConsistencyProof consistency(long older, long newer) {
        requireWithin(newer);
        if (older < 0 || older > newer)
            throw new IllegalArgumentException(older + " lines are not the beginning of " + newer + ".");
        return new ConsistencyProof(older, newer, paths.consistency(older, newer));
    }

    private void requireWithin(long size) {
        if (size < 0 || size > size())
            throw new IllegalArgumentException("The tree has " + size() + " lines, not " + size + ".");
    }

    private void put(int level, TreeHash hash) {
        var end = end(level);
        end.add(hash);
        if (!end.isFull()) return;
        var tile = end.bytes();
        tiles.keep(level, end.full(), tile);
        end.beginNext();
        put(level + 1, over(tile, 0, Tiles.WIDTH));
    }

    private TileEnd end(int level) {
        while (ends.size() <= level) ends.add(new TileEnd(0));
        return ends.get(level);
    }

    private TreeHash node(int level, long index) {
        int row = level / LEVELS_OF_A_TILE;
        int height = level % LEVELS_OF_A_TILE;
        long first = index << height;
        return over(tile(row, first / Tiles.WIDTH), (int) (first % Tiles.WIDTH), 1 << height);
    }

    private byte[] tile(int row, long index) {
        if (index == end(row).full()) return end(row).bytes();
        return tiles.find(row, index)
                .orElseThrow(() -> new IllegalStateException("The tile " + row + "/" + index + " is gone."));
    }

    /** The node over {@code count} hashes of a tile, a power of two. */
    private static TreeHash over(byte[] tile, int first, int count) {
        if (count > 1) return TreeHash.node(over(tile, first, count / 2), over(tile, first + count / 2, count / 2));
        int at = first * TreeHash.LENGTH;
        return TreeHash.of(Arrays.copyOfRange(tile, at, at + TreeHash.LENGTH));
    }

    /** From the top down: a level that fills up while it is derived adds to one that is complete. */
    private void restore() {
        for (long full = kept(0); full > 0; full = kept(ends.size())) ends.add(new TileEnd(full));
        for (int level = ends.size(); level > 0; level--) {
            for (long below = end(level).size(); below < end(level - 1).full(); below++)
                put(level, over(tile(level - 1, below), 0, Tiles.WIDTH));
        }
    }

    /** How many tiles of a level are kept: they are kept in order, so a search by halves finds the last. */
    private long kept(int level) {
        long present = -1;
        long absent = 1;
        while (tiles.find(level, absent - 1).isPresent()) {
            present = absent - 1;
            absent *= 2;
        }
        absent--;
        while (absent - present > 1) {
            long middle = (present + absent) >>> 1;
            if (tiles.find(level, middle).isPresent()) present = middle;
            else absent = middle;
        }
        return present + 1;
    }
}
