package org.planledger.ledger.proof.verify;

import org.jspecify.annotations.Nullable;
import org.planledger.events.InstallationEvent.LedgerVerified;

/**
 * What a verification found.
 *
 * @param position up to which the ledger was read; where all of it holds, its newest one
 * @param root of the tree over the lines up to there as they are, base64 of 32 bytes
 * @param checkpoints how many kept checkpoints were compared and hold
 * @param brokenAt the first position that does not hold, or null
 * @param why a sentence on what does not hold there, or null
 */
public record Verdict(
        long position,
        String root,
        int checkpoints,
        @Nullable Long brokenAt,
        @Nullable String why) {

    public boolean holds() {
        return brokenAt == null;
    }

    /** As it is recorded. */
    public LedgerVerified fact() {
        return new LedgerVerified(position, root, checkpoints, brokenAt, why);
    }

    /** In plain words. */
    public String sentence() {
        if (holds())
            return "All %,d entries hold: each commit, the chain over them, the index of their keys, the keys of what is sealed, and %,d kept checkpoints."
                    .formatted(position, checkpoints);
        return "The ledger does not hold. The first fault shows at entry %,d: %s".formatted(brokenAt, why);
    }
}
