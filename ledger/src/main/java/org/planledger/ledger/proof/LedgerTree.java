package org.planledger.ledger.proof;

import java.util.function.LongConsumer;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;

/**
 * The tree over a ledger's lines: the line at position N is leaf N - 1, and a tree of N leaves stands for the ledger as
 * it was when position N was its newest.
 *
 * <p>What was once hashed is not read again. That the lines are still those that were hashed is for whoever reads them
 * all to find, as an export does.
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
        if (ledger.head().position() - tree.size() > TAIL) readThrough(progress);
        for (var batch = ledger.next(tree.size(), BATCH); !batch.isEmpty(); batch = ledger.next(tree.size(), BATCH)) {
            batch.forEach(event -> add(event, progress));
        }
        return tree;
    }

    private void readThrough(LongConsumer progress) {
        try (var events = ledger.after(tree.size())) {
            events.forEachOrdered(event -> add(event, progress));
        }
    }

    private void add(RecordedEvent event, LongConsumer progress) {
        long expected = tree.size() + 1;
        if (event.position() != expected)
            throw new LedgerBroken(expected, "Position " + event.position() + " came where " + expected + " should.");
        tree.add(TreeHash.leaf(event.line()));
        progress.accept(expected);
    }
}
