package org.planledger.ledger.proof;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tiles in memory: 32 bytes per line. For commands, which hash every line anew and keep nothing. */
public final class MemoryTiles implements Tiles {
    private record Place(int level, long index) {}

    private final Map<Place, byte[]> tiles = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> find(int level, long index) {
        return Optional.ofNullable(tiles.get(new Place(level, index)));
    }

    @Override
    public void keep(int level, long index, byte[] hashes) {
        var kept = tiles.putIfAbsent(new Place(level, index), hashes);
        if (kept != null && !Arrays.equals(kept, hashes)) throw new TilesDiffer(level, index);
    }
}
