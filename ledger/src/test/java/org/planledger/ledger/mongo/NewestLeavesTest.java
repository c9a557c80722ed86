package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.LeafHash;

/** So many newest leaves are remembered, and never one in the place of another. */
class NewestLeavesTest {
    private final NewestLeaves leaves = new NewestLeaves(4);

    private void add(long first, int lines) {
        var texts =
                LongStream.range(first, first + lines).mapToObj(Long::toString).toList();
        leaves.add(new Commit(first, texts, List.of(), Instant.EPOCH, "", ""));
    }

    private void assertKnown(long after, int limit, long... positions) {
        assertThat(leaves.after(after, limit).stream().map(HexFormat.of()::formatHex))
                .containsExactlyElementsOf(LongStream.of(positions)
                        .mapToObj(position -> LeafHash.of(Long.toString(position)))
                        .toList());
    }

    @Test
    void at_first_nothing_is_known() {
        assertKnown(0, 9);
    }

    @Test
    void what_was_added_is_known_in_its_order_and_so_many_at_once() {
        add(1, 2);
        add(3, 1);
        assertKnown(0, 9, 1, 2, 3);
        assertKnown(1, 1, 2);
        assertKnown(3, 9);
        assertKnown(8, 9);
    }

    @Test
    void the_oldest_make_room_for_the_newest() {
        add(1, 3);
        add(4, 3);
        assertKnown(1, 9);
        assertKnown(2, 9, 3, 4, 5, 6);
        add(7, 9);
        assertKnown(11, 9, 12, 13, 14, 15);
    }

    @Test
    void what_lies_before_a_gap_is_forgotten() {
        add(1, 2);
        add(6, 1);
        assertKnown(0, 9);
        assertKnown(5, 9, 6);
    }
}
