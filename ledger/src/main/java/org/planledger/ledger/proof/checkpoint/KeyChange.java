package org.planledger.ledger.proof.checkpoint;

import java.util.List;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.InstallationEvent.SigningKeyChanged;
import org.planledger.ledger.proof.ProofStream;

/** Records that another key signs the checkpoints from now on, before it signs the first. */
final class KeyChange {
    private static final Actor ITSELF = new Actor("plan-ledger", "Plan Ledger itself");

    private final ProofStream ledger;
    private final List<SigningKey> keys;

    /** @param keys the present one first */
    KeyChange(ProofStream ledger, List<SigningKey> keys) {
        this.ledger = ledger;
        this.keys = List.copyOf(keys);
    }

    /** Once for each change: what is recorded names the checkpoint after which it came. */
    void recordSince(SignedCheckpoint newest) {
        var present = keys.get(0).verifier();
        if (newest.isSignedBy(present)) return;
        for (var key : keys)
            if (newest.isSignedBy(key.verifier()))
                record(present, key.verifier(), newest.checkpoint().size());
    }

    private void record(VerifierKey present, VerifierKey before, long size) {
        var id = "signing-key-" + present.idText() + "-after-" + size;
        ledger.add("ChangeSigningKey", id, ITSELF, new SigningKeyChanged(present.toString(), before.toString()));
    }
}
