package org.planledger.ledger.proof.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A checkpoint with the signatures of its ledger and of witnesses. */
public final class SignedCheckpoint {
    private final Checkpoint checkpoint;
    private final SignedNote note;

    private SignedCheckpoint(SignedNote note) {
        this.checkpoint = Checkpoint.parse(note.text());
        this.note = note;
    }

    /** @param keys the ledger's, named after the checkpoint's origin */
    static SignedCheckpoint sign(Checkpoint checkpoint, List<SigningKey> keys) {
        for (var key : keys) {
            if (key.verifier().use() != KeyUse.LEDGER || !key.verifier().name().equals(checkpoint.origin()))
                throw new BadNote("The key " + key.verifier() + " does not sign for " + checkpoint.origin() + ".");
        }
        var text = checkpoint.text();
        var signatures = keys.stream().map(key -> key.sign(text, Instant.EPOCH)).toList();
        return new SignedCheckpoint(new SignedNote(text, signatures));
    }

    /** Reads the text of a signed checkpoint without judging its signatures. */
    public static SignedCheckpoint parse(byte[] text) {
        return new SignedCheckpoint(SignedNote.parse(text));
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /**
     * That one of these keys is the ledger's and signed, and that no known signature is false.
     *
     * @throws BadNote where this is not so
     */
    public SignedCheckpoint requireSignedBy(List<VerifierKey> keys) {
        boolean signed = note.verifiedBy(keys).stream()
                .anyMatch(key -> key.use() == KeyUse.LEDGER && key.name().equals(checkpoint.origin()));
        if (!signed) throw new BadNote("The checkpoint is not signed by a key of " + checkpoint.origin() + ".");
        return this;
    }

    boolean isSignedBy(VerifierKey key) {
        return note.signatures().stream()
                .anyMatch(signature -> key.made(signature) && key.holds(note.text(), signature));
    }

    /** When each of these witnesses signed. */
    public Map<String, Instant> witnessed(List<VerifierKey> keys) {
        return note.verifiedBy(keys).stream()
                .filter(key -> key.use() == KeyUse.WITNESS)
                .collect(Collectors.toMap(VerifierKey::name, this::timeOf));
    }

    SignedCheckpoint with(SigningKey key, Instant at) {
        return new SignedCheckpoint(note.with(key.sign(note.text(), at)));
    }

    /** With the signatures of the other as well, where both are over the same text. */
    SignedCheckpoint with(SignedCheckpoint other) {
        if (!note.text().equals(other.note.text())) throw new BadNote("These are two different checkpoints.");
        var all = note;
        for (var signature : other.note.signatures()) all = all.with(signature);
        return new SignedCheckpoint(all);
    }

    private Instant timeOf(VerifierKey witness) {
        return note.signatures().stream()
                .filter(witness::made)
                .findFirst()
                .map(signature -> Cosignature.time(signature.bytes()))
                .orElseThrow();
    }

    /** The text to print, keep and publish. */
    @Override
    public String toString() {
        return note.toString();
    }
}
