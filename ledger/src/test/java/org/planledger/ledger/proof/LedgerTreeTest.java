package org.planledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.append;

import java.time.Clock;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestMongo;

class LedgerTreeTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoLedger ledger;

    @BeforeEach
    void begin() {
        MONGO.database().drop();
        open();
    }

    private void open() {
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Nothing is remembered, so that lines are read. */
    private void restart() {
        ledger.close();
        open();
    }

    private void record(int events) {
        for (int stream = 0; events > 0; stream++, events -= 500)
            ledger.append(append(
                    Samples.commandId(), "plan/s" + stream + "-" + ledger.head().position(), 0, Math.min(500, events)));
    }

    @Test
    void an_empty_ledger_has_the_root_of_nothing() {
        var tree = new LedgerTree(ledger, new MongoTiles(MONGO.database())).caughtUp();
        assertThat(tree.root(0)).isEqualTo(TreeHash.OF_NOTHING);
    }

    @Test
    void the_tree_follows_the_ledger_and_hashes_no_line_twice() {
        var tree = new LedgerTree(ledger, new MemoryTiles());
        var read = new ArrayList<Long>();
        record(3);
        tree.caughtUp(read::add);
        record(2);
        tree.caughtUp(read::add);

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L);
        var leaves = ledger.after(0).map(event -> TreeHash.leaf(event.line())).toList();
        assertThat(tree.caughtUp().root(5)).isEqualTo(NaiveTree.root(leaves));
        assertThat(tree.caughtUp().root(3)).isEqualTo(NaiveTree.root(leaves.subList(0, 3)));
    }

    @Test
    void a_restart_reads_only_the_lines_after_the_last_full_tile() {
        record(600);
        restart();
        var before = new LedgerTree(ledger, new MongoTiles(MONGO.database())).caughtUp();
        var read = new ArrayList<Long>();

        var after = new LedgerTree(ledger, new MongoTiles(MONGO.database())).caughtUp(read::add);

        assertThat(read).hasSize(600 - 512).first().isEqualTo(513L);
        assertThat(after.root(600)).isEqualTo(before.root(600));
        assertThat(after.consistency(300, 600).holds(before.root(300), before.root(600)))
                .isTrue();
    }

    @Test
    void a_long_way_is_read_at_once() {
        record(6000);
        restart();
        var tree = new LedgerTree(ledger, new MongoTiles(MONGO.database())).caughtUp();
        var leaves = ledger.after(0).map(event -> TreeHash.leaf(event.line())).toList();
        assertThat(tree.root(6000)).isEqualTo(NaiveTree.root(leaves));
        assertThat(tree.inclusion(4321, 6000).holds(leaves.get(4320), tree.root(6000)))
                .isTrue();
    }

    @Test
    void lines_of_before_the_start_are_read_and_those_recorded_since_remembered() {
        record(700);
        restart();
        record(300);
        var tree = new LedgerTree(ledger, new MemoryTiles()).caughtUp();
        var leaves = ledger.after(0).map(event -> TreeHash.leaf(event.line())).toList();
        assertThat(tree.root(1000)).isEqualTo(NaiveTree.root(leaves));
        assertThat(ledger.leaves(699, 1)).isEmpty();
        assertThat(ledger.leaves(700, 500)).hasSize(300);
    }

    @Test
    void many_processes_keep_the_same_tiles() {
        record(300);
        var one = new LedgerTree(ledger, new MongoTiles(MONGO.database()));
        var other = new LedgerTree(ledger, new MongoTiles(MONGO.database()));
        assertThat(one.caughtUp().root(300)).isEqualTo(other.caughtUp().root(300));
    }

    @Test
    void tiles_of_another_history_are_noticed() {
        record(300);
        var late = new LedgerTree(ledger, new MongoTiles(MONGO.database()));
        var tiles = MONGO.database().getCollection("tiles");
        tiles.insertOne(new Document("_id", "0/0").append("hashes", new org.bson.types.Binary(new byte[8192])));
        assertThatThrownBy(late::caughtUp).isInstanceOf(TilesDiffer.class);
    }
}
