package org.planledger.ledger.proof.checkpoint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.planledger.ledger.proof.ConsistencyProof;

/**
 * Somebody else, the committee's office for example, who signs that it saw a checkpoint, and when. A witness keeps the
 * last checkpoint that it signed and signs only what continues it, so the ledger's keeper cannot show one history to
 * the witness and another one to others.
 */
public final class Witness {
    private final SigningKey key;
    private final List<VerifierKey> ledger;
    private final Clock clock;

    /**
     * @param key of the kind {@link KeyUse#WITNESS}
     * @param ledger the keys that the witness knows to be the ledger's
     */
    public Witness(SigningKey key, List<VerifierKey> ledger, Clock clock) {
        if (key.verifier().use() != KeyUse.WITNESS)
            throw new BadNote("The key " + key.verifier() + " is no witness's.");
        this.key = key;
        this.ledger = List.copyOf(ledger);
        this.clock = clock;
    }

    /**
     * @param seen what this witness signed last for this ledger; empty for the first time, which it takes on trust
     * @param proof from {@code seen} to {@code next}; not looked at where nothing was seen
     * @throws HistoryRewritten where the proof does not show that {@code next} continues {@code seen}
     * @throws BadNote where {@code next} is not signed by the ledger
     */
    public SignedCheckpoint sign(SignedCheckpoint next, Optional<SignedCheckpoint> seen, ConsistencyProof proof) {
        next.requireSignedBy(ledger);
        seen.ifPresent(before -> requireContinued(before, next.checkpoint(), proof));
        return next.with(key, clock.instant());
    }

    private void requireContinued(SignedCheckpoint seen, Checkpoint next, ConsistencyProof proof) {
        var before = seen.requireSignedBy(ledger).checkpoint();
        if (!before.origin().equals(next.origin())) throw new BadNote("These are checkpoints of two ledgers.");
        if (proof.older() != before.size() || proof.newer() != next.size())
            throw new BadNote("The proof is not from " + before.size() + " to " + next.size() + " lines.");
        if (!proof.holds(before.root(), next.root()))
            throw new HistoryRewritten("The ledger of " + next.size() + " lines does not continue the one of "
                    + before.size() + " lines that was seen before.");
    }
}
