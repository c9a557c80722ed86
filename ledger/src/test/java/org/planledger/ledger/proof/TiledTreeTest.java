package org.planledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TiledTreeTest {
    private static final int MANY = 130;
    private static final int BEYOND_TWO_LEVELS = 2 * 256 * 256 + 3 * 256 + 5;

    @Test
    void every_root_and_proof_up_to_130_lines_is_as_defined() {
        var leaves = Leaves.of(MANY);
        var tree = Leaves.treeOf(leaves);
        for (int size = 0; size <= MANY; size++) {
            var first = leaves.subList(0, size);
            assertThat(tree.root(size)).isEqualTo(NaiveTree.root(first));
            for (int older = 0; older <= size; older++)
                assertThat(tree.consistency(older, size).path()).isEqualTo(NaiveTree.proof(older, first));
            for (int leaf = 0; leaf < size; leaf++)
                assertThat(tree.inclusion(leaf + 1, size).path()).isEqualTo(NaiveTree.path(leaf, first));
        }
    }

    @Test
    void a_tree_that_only_keeps_its_right_edge_has_the_same_roots() {
        var leaves = Leaves.of(MANY);
        var peaks = new Peaks();
        for (int size = 0; size < MANY; size++) {
            assertThat(peaks.root()).isEqualTo(NaiveTree.root(leaves.subList(0, size)));
            peaks.add(leaves.get(size));
        }
        assertThat(peaks.size()).isEqualTo(MANY);
    }

    @Test
    void perfect_subtrees_can_stand_for_their_lines() {
        var leaves = Leaves.of(13);
        var peaks = new Peaks();
        peaks.add(8, NaiveTree.root(leaves.subList(0, 8)));
        peaks.add(leaves.get(8));
        peaks.add(leaves.get(9));
        peaks.add(2, NaiveTree.root(leaves.subList(10, 12)));
        peaks.add(leaves.get(12));
        assertThat(peaks.root()).isEqualTo(NaiveTree.root(leaves));
        assertThatIllegalArgumentException().isThrownBy(() -> peaks.add(2, leaves.get(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> peaks.add(3, leaves.get(0)));
        assertThat(peaks.size()).isEqualTo(13);
    }

    @Test
    void proofs_hold_across_tiles_of_three_levels() {
        var leaves = Leaves.of(BEYOND_TWO_LEVELS);
        var tree = Leaves.treeOf(leaves);
        var peaks = new Peaks();
        leaves.forEach(peaks::add);
        assertThat(tree.root(BEYOND_TWO_LEVELS)).isEqualTo(peaks.root());
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int size = 1 + random.nextInt(BEYOND_TWO_LEVELS);
            int older = random.nextInt(size + 1);
            int position = 1 + random.nextInt(size);
            var root = tree.root(size);
            assertThat(tree.inclusion(position, size).holds(leaves.get(position - 1), root))
                    .as("line %s of %s, seed %s", position, size, seed)
                    .isTrue();
            assertThat(tree.consistency(older, size).holds(tree.root(older), root))
                    .as("%s lines before %s, seed %s", older, size, seed)
                    .isTrue();
        }
    }

    @Test
    void a_tree_resumes_where_full_tiles_end() {
        var leaves = Leaves.of(256 * 256 + 2 * 256 + 40);
        for (int size : List.of(0, 1, 255, 256, 257, 511, 512, 513, 256 * 256 - 1, 256 * 256, leaves.size())) {
            var tiles = new MemoryTiles();
            leaves.subList(0, size).forEach(TiledTree.resume(tiles)::add);
            var resumed = TiledTree.resume(tiles);
            assertThat(resumed.size()).isEqualTo(size / 256 * 256L);
            for (int i = (int) resumed.size(); i < leaves.size(); i++) resumed.add(leaves.get(i));
            assertThat(resumed.root(leaves.size()))
                    .as("resumed at %s", size)
                    .isEqualTo(Leaves.treeOf(leaves).root(leaves.size()));
        }
    }

    @Test
    void a_stop_between_two_levels_leaves_nothing_to_repair() {
        var leaves = Leaves.of(256 * 256 + 1);
        var tiles = new LosingTiles(1);
        leaves.subList(0, 256 * 256 - 1).forEach(TiledTree.resume(tiles)::add);
        var writer = TiledTree.resume(tiles);
        for (int i = (int) writer.size(); i < 256 * 256 - 1; i++) writer.add(leaves.get(i));
        assertThatThrownBy(() -> writer.add(leaves.get(256 * 256 - 1))).isInstanceOf(IllegalStateException.class);

        tiles.losing = -1;
        var resumed = TiledTree.resume(tiles);

        assertThat(resumed.size()).isEqualTo(256 * 256);
        assertThat(tiles.find(1, 0)).isPresent();
        resumed.add(leaves.get(256 * 256));
        assertThat(resumed.root(leaves.size())).isEqualTo(Leaves.treeOf(leaves).root(leaves.size()));
    }

    @Test
    void lines_that_changed_since_their_tile_was_kept_are_noticed() {
        var tiles = new MemoryTiles();
        var leaves = new ArrayList<>(Leaves.of(256));
        var one = TiledTree.resume(tiles);
        var other = TiledTree.resume(tiles);
        leaves.forEach(one::add);
        leaves.set(7, TreeHash.leaf("changed"));
        assertThatThrownBy(() -> leaves.forEach(other::add))
                .isInstanceOf(TilesDiffer.class)
                .hasMessageContaining("0/0");
    }

    @Test
    void nothing_is_proved_beyond_the_end() {
        var tree = Leaves.treeOf(Leaves.of(3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(4));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(-1, 2));
    }

    /** Fails to keep the tiles of one level, as a process that dies before it does. */
    private static final class LosingTiles implements Tiles {
        private final MemoryTiles tiles = new MemoryTiles();
        private int losing;

        LosingTiles(int level) {
            losing = level;
        }

        @Override
        public Optional<byte[]> find(int level, long index) {
            return tiles.find(level, index);
        }

        @Override
        public void keep(int level, long index, byte[] hashes) {
            if (level == losing) throw new IllegalStateException("stopped");
            tiles.keep(level, index, hashes);
        }
    }
}
