package org.planledger.ledger.proof;

import java.util.List;
import java.util.stream.IntStream;

/** Leaves for tests that do not care what they stand for. */
final class Leaves {
    private Leaves() {}

    static List<TreeHash> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TreeHash.leaf("line " + i))
                .toList();
    }

    static TiledTree treeOf(List<TreeHash> leaves) {
        var tree = TiledTree.resume(new MemoryTiles());
        leaves.forEach(tree::add);
        return tree;
    }
}
