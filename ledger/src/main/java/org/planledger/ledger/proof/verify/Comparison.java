package org.planledger.ledger.proof.verify;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.proof.Peaks;
import org.planledger.ledger.proof.TreeHash;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.VerifierKey;

/** The tree as it grows line by line, beside the checkpoints that it has to pass. */
final class Comparison {
    private final Deque<SignedCheckpoint> ahead;
    private final List<VerifierKey> keys;
    private final Peaks tree = new Peaks();
    private int passed;

    /** @param kept by size */
    Comparison(Collection<SignedCheckpoint> kept, List<VerifierKey> keys) {
        this.ahead = new ArrayDeque<>(kept);
        this.keys = keys;
    }

    /** Before the first line: a checkpoint may be of a ledger that was empty. */
    void begin() {
        pass();
    }

    void add(String line) {
        tree.add(TreeHash.leaf(line));
        pass();
    }

    /** @throws LedgerBroken where a checkpoint of more lines is kept */
    void end() {
        var next = ahead.peek();
        if (next != null)
            throw new LedgerBroken(
                    tree.size() + 1,
                    "it is missing, but a checkpoint of %,d entries was signed: the ledger was cut off or restored from an older backup."
                            .formatted(next.checkpoint().size()));
    }

    private void pass() {
        var next = ahead.peek();
        if (next == null || next.checkpoint().size() != tree.size()) return;
        next.requireSignedBy(keys);
        if (!next.checkpoint().root().equals(tree.root()))
            throw new LedgerBroken(
                    tree.size(),
                    "one of the entries up to here is not what it was when a checkpoint of %,d entries was signed."
                            .formatted(tree.size()));
        ahead.remove();
        passed++;
    }

    long size() {
        return tree.size();
    }

    Verdict holds() {
        return new Verdict(tree.size(), tree.root().toString(), passed, null, null);
    }

    Verdict broken(long position, String why) {
        return new Verdict(tree.size(), tree.root().toString(), passed, position, why);
    }
}
