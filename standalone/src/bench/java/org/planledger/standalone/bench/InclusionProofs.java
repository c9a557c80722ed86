package org.planledger.standalone.bench;

import java.util.Locale;
import java.util.Random;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TreeHash;

/**
 * Proofs that single lines are in a ledger, each line read and each proof checked.
 *
 * @param waits for a line and its proof, checking included
 * @param processorMillis used for one, by client and embedded server together
 */
record InclusionProofs(Waits waits, double processorMillis) {
    private static final int PROOFS = 2_000;
    private static final long SEED = 1_204;

    static InclusionProofs measure(Ledger ledger, TiledTree tree) throws Exception {
        var random = new Random(SEED);
        proofs(ledger, tree, random);
        var waits = new Waits();
        long used = Processor.used(() -> waits.addAll(proofs(ledger, tree, random)));
        return new InclusionProofs(waits, used / 1e6 / PROOFS);
    }

    private static Waits proofs(Ledger ledger, TiledTree tree, Random random) {
        var root = tree.root(tree.size());
        var waits = new Waits();
        for (int i = 0; i < PROOFS; i++) {
            long position = 1L + random.nextInt(Math.toIntExact(tree.size()));
            long start = System.nanoTime();
            var line = ledger.next(position - 1, 1).get(0).line();
            var proof = tree.inclusion(position, tree.size());
            if (!proof.holds(TreeHash.leaf(line), root)) throw new IllegalStateException("No proof of " + position);
            waits.add(System.nanoTime() - start);
        }
        return waits;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f ms, 99th percentile %.2f ms; %.2f ms of processor time",
                waits.percentile(50) / 1e6,
                waits.percentile(99) / 1e6,
                processorMillis);
    }
}
