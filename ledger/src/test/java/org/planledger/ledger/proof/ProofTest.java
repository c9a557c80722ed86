package org.planledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Proofs as somebody checks them who has no tree: a good one holds, and nothing else does. */
class ProofTest {
    private static final int SIZE = 40;
    private static final TreeHash OTHER = TreeHash.leaf("another");

    private final List<TreeHash> leaves = Leaves.of(SIZE);
    private final TiledTree tree = Leaves.treeOf(leaves);

    @Test
    void a_line_is_shown_at_its_own_position_only() {
        for (int size = 1; size <= SIZE; size++) {
            for (int position = 1; position <= size; position++) {
                var proof = tree.inclusion(position, size);
                assertThat(proof.holds(leaves.get(position - 1), tree.root(size)))
                        .isTrue();
                assertThat(proof.holds(OTHER, tree.root(size))).isFalse();
                assertThat(proof.holds(leaves.get(position - 1), OTHER)).isFalse();
                if (position > 1)
                    assertThat(new InclusionProof(position - 1, size, proof.path())
                                    .holds(leaves.get(position - 1), tree.root(size)))
                            .isFalse();
            }
        }
    }

    @Test
    void a_proof_of_inclusion_with_another_path_does_not_hold() {
        for (int position = 1; position <= SIZE; position++) {
            var leaf = leaves.get(position - 1);
            for (var path : disturbed(tree.inclusion(position, SIZE).path()))
                assertThat(new InclusionProof(position, SIZE, path).holds(leaf, tree.root(SIZE)))
                        .isFalse();
        }
    }

    @Test
    void an_older_ledger_is_shown_to_be_the_beginning() {
        for (int size = 0; size <= SIZE; size++) {
            for (int older = 0; older <= size; older++) {
                var proof = tree.consistency(older, size);
                assertThat(proof.holds(tree.root(older), tree.root(size))).isTrue();
                assertThat(proof.holds(OTHER, tree.root(size))).isFalse();
                if (older > 0) assertThat(proof.holds(tree.root(older), OTHER)).isFalse();
            }
        }
    }

    @Test
    void a_proof_of_consistency_with_another_path_does_not_hold() {
        for (int size = 1; size <= SIZE; size++) {
            for (int older = 1; older <= size; older++) {
                for (var path : disturbed(tree.consistency(older, size).path()))
                    assertThat(new ConsistencyProof(older, size, path).holds(tree.root(older), tree.root(size)))
                            .isFalse();
            }
        }
    }

    @Test
    void a_fork_has_no_proof() {
        var forked = new ArrayList<>(leaves);
        forked.set(9, OTHER);
        var fork = Leaves.treeOf(forked);
        for (int older = 10; older < SIZE; older++) {
            assertThat(fork.consistency(older, SIZE).holds(tree.root(older), fork.root(SIZE)))
                    .isFalse();
            assertThat(tree.consistency(older, SIZE).holds(tree.root(older), fork.root(SIZE)))
                    .isFalse();
        }
    }

    @Test
    void a_proof_of_consistency_is_written_and_read() {
        var proof = tree.consistency(13, SIZE);
        assertThat(proof.toString()).startsWith("consistency 13 40\n");
        assertThat(ConsistencyProof.parse(proof.toString())).isEqualTo(proof);
        for (var wrong : List.of("", "consistency 13\n", "consistency 40 13\n", "consistency 1 2\nno hash\n"))
            assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.parse(wrong));
    }

    private static Stream<List<TreeHash>> disturb(List<TreeHash> path, int i) {
        var changed = new ArrayList<>(path);
        changed.set(i, OTHER);
        var shorter = new ArrayList<>(path);
        shorter.remove(i);
        var longer = new ArrayList<>(path);
        longer.add(i, OTHER);
        return Stream.of(changed, shorter, longer);
    }

    private static List<List<TreeHash>> disturbed(List<TreeHash> path) {
        var all = new ArrayList<List<TreeHash>>();
        for (int i = 0; i < path.size(); i++) disturb(path, i).forEach(all::add);
        var longer = new ArrayList<>(path);
        longer.add(OTHER);
        all.add(longer);
        return all;
    }
}
