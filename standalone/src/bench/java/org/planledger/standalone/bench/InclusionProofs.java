package org.planledger.standalone.bench;

import java.util.Random;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TreeHash;

/** Proofs that single lines are in a ledger, each line read and each proof checked. */
final class InclusionProofs {
    private static final int PROOFS = 4_000;
    private static final long SEED = 1_204;

    private InclusionProofs() {}

    /** How long a line and its proof take to get. The first half is for warming up and does not count. */
    static Waits measure(Ledger ledger, TiledTree tree) {
        var random = new Random(SEED);
        var root = tree.root(tree.size());
        var waits = new Waits();
        for (int i = 0; i < PROOFS; i++) {
            long position = 1 + random.nextInt(Math.toIntExact(tree.size()));
            long start = System.nanoTime();
            var line = ledger.next(position - 1, 1).get(0).line();
            var proof = tree.inclusion(position, tree.size());
            long took = System.nanoTime() - start;
            if (!proof.holds(TreeHash.leaf(line), root)) throw new IllegalStateException("No proof of " + position);
            if (i >= PROOFS / 2) waits.add(took);
        }
        return waits;
    }
}
