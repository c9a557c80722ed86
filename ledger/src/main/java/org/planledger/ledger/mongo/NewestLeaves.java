package org.planledger.ledger.mongo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.planledger.ledger.LeafHash;

/**
 * The leaf hashes of the newest lines that this process saw committed, so many at most: the tree takes them from here
 * instead of reading the lines again, and so stands for what was acknowledged, whatever happens to the database since.
 */
final class NewestLeaves {
    /** Takes 3.2 MB. */
    static final int MOST = 100_000;

    private static final int LENGTH = 32;

    private final int most;
    private byte[] ring = {};
    private long first = 1;
    private long next = 1;

    NewestLeaves(int most) {
        this.most = most;
    }

    /** Adds those of a commit. Where it does not follow what is known, that is forgotten. */
    synchronized void add(Commit commit) {
        if (ring.length == 0) ring = new byte[most * LENGTH];
        if (commit.first() != next) first = commit.first();
        next = commit.first();
        for (var line : commit.lines()) System.arraycopy(LeafHash.bytes(line), 0, ring, placeOf(next++), LENGTH);
        first = Math.max(first, next - most);
    }

    /** At most {@code limit} of them after a position, or none where the first of these is not known. */
    synchronized List<byte[]> after(long position, int limit) {
        if (position + 1 < first) return List.of();
        return LongStream.range(position + 1, Math.min(next, position + 1 + limit))
                .mapToObj(at -> Arrays.copyOfRange(ring, placeOf(at), placeOf(at) + LENGTH))
                .toList();
    }

    private int placeOf(long position) {
        return (int) (position % most) * LENGTH;
    }
}
