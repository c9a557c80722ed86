package org.planledger.ledger.proof.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/** A private key with its public half. */
public final class SigningKey {
    private static final String MARK = "PRIVATE+KEY+";

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /**
     * @param name for the ledger's key its origin, by custom an address without a scheme: {@code example.org/ledger}
     */
    public static SigningKey generate(String name, KeyUse use) {
        var pair = Ed25519.generate();
        var verifier = new VerifierKey(name, use, Ed25519.bare(pair.getPublic().getEncoded()));
        return new SigningKey(pair.getPrivate(), verifier);
    }

    /**
     * Reads a private key as Go's note tools write it, {@code PRIVATE+KEY+<name>+<id>+<base64 of type and seed>}, and
     * tries that it belongs to the public one.
     *
     * @throws BadNote where it does not
     */
    public static SigningKey parse(String privateKey, VerifierKey verifier) {
        var expected = MARK + verifier.name() + "+" + verifier.idText() + "+";
        if (!privateKey.startsWith(expected)) throw new BadNote("The private key is not that of " + verifier + ".");
        var typed = Base64Text.parse(privateKey.substring(expected.length()));
        if (typed.length != 1 + Ed25519.KEY_LENGTH || KeyUse.of(typed[0]) != verifier.use())
            throw new BadNote("The private key has the wrong type or length.");
        var key = new SigningKey(Ed25519.privateKey(Arrays.copyOfRange(typed, 1, typed.length)), verifier);
        var trial = "trial\n";
        if (!verifier.holds(trial, key.sign(trial, Instant.EPOCH)))
            throw new BadNote("The private key and the public key are not a pair.");
        return key;
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** @param at goes into the signature of a witness; the ledger's own has no time */
    NoteSignature sign(String text, Instant at) {
        var signature = switch (verifier.use()) {
            case LEDGER -> Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
            case WITNESS -> Cosignature.sign(key, text, at);
        };
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    /** The private key as text; {@link #toString} does not say it. */
    String secret() {
        var seed = Ed25519.bare(key.getEncoded());
        var typed =
                ByteBuffer.allocate(1 + seed.length).put(verifier.use().type()).put(seed);
        return MARK + verifier.name() + "+" + verifier.idText() + "+" + Base64Text.of(typed.array());
    }

    @Override
    public String toString() {
        return "SigningKey of " + verifier;
    }
}
