package org.planledger.ledger.proof;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;

/**
 * The tree over a ledger's lines: the line at position N is leaf N - 1, and a tree of N leaves stands for the ledger as
 * it was when position N was its newest.
 *
 * <p>What was once hashed is not read again, and what this process saw committed is not read at all: its hash is
 * remembered. That the lines are still those that were hashed is for whoever reads them all to find, as an export does.
 */
public final class LedgerTree {
    /** A longer way than this is read by one cursor instead of by keys. */
    private static final long TAIL = 5_000;

    private static final int BATCH = 500;

    private final Ledger ledger;
    private final TiledTree tree;

    public LedgerTree(Ledger ledger, Tiles tiles) {
        this.ledger = ledger;
        this.tree = TiledTree.resume(tiles);
    }

    /** The tree as it is after all lines up to the ledger's head were added. */
    public TiledTree caughtUp() {
        return caughtUp(position -> {});
    }

    /** @param progress is told each position that was added */
    public synchronized TiledTree caughtUp(LongConsumer progress) {
        takeOver(progress);
        if (ledger.head().position() - tree.size() > TAIL) readThrough(progress);
        do takeOver(progress);
        while (readOn(progress));
        return tree;
    }

    /** Adds what is remembered. */
    private void takeOver(LongConsumer progress) {
        for (var leaves = remembered(BATCH); !leaves.isEmpty(); leaves = remembered(BATCH))
            for (var leaf : leaves) add(TreeHash.of(leaf), progress);
    }

    private List<byte[]> remembered(int limit) {
        return ledger.leaves(tree.size(), limit);
    }

    private void readThrough(LongConsumer progress) {
        try (var events = ledger.after(tree.size())) {
            addUntilRemembered(events, progress);
        }
    }

    /** @return whether there was anything to read */
    private boolean readOn(LongConsumer progress) {
        var batch = ledger.next(tree.size(), BATCH);
        addUntilRemembered(batch.stream(), progress);
        return !batch.isEmpty();
    }

    private void addUntilRemembered(Stream<RecordedEvent> events, LongConsumer progress) {
        events.takeWhile(event -> remembered(1).isEmpty()).forEachOrdered(event -> {
            long expected = tree.size() + 1;
            if (event.position() != expected)
                throw new LedgerBroken(
                        expected, "Position " + event.position() + " came where " + expected + " should.");
            add(TreeHash.leaf(event.line()), progress);
        });
    }

    private void add(TreeHash leaf, LongConsumer progress) {
        tree.add(leaf);
        progress.accept(tree.size());
    }
}
