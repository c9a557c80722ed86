package org.planledger.ledger.proof.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A public key as people exchange it: {@code <name>+<id, 8 hex digits>+<base64 of type and key>}, the verifier key of
 * c2sp.org/signed-note.
 */
public final class VerifierKey {
    private final String name;
    private final KeyUse use;
    private final byte[] key;

    VerifierKey(String name, KeyUse use, byte[] key) {
        this.name = KeyName.require(name);
        this.use = use;
        this.key = key.clone();
        if (key.length != Ed25519.KEY_LENGTH) throw new BadNote("A public key has 32 bytes, not " + key.length + ".");
    }

    /** @throws BadNote where the text is no such key, or its id belongs to another */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length < 3) throw new BadNote("'" + text + "' is not a key: name+id+base64.");
        var typed = Base64Text.parse(parts[2]);
        if (typed.length == 0) throw new BadNote("The key '" + parts[0] + "' is empty.");
        var key = new VerifierKey(parts[0], KeyUse.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.idText().equals(parts[1])) throw new BadNote("The id of the key '" + parts[0] + "' is not its own.");
        return key;
    }

    public String name() {
        return name;
    }

    public KeyUse use() {
        return use;
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    int id() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(use.type());
            return ByteBuffer.wrap(sha256.digest(key)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    String idText() {
        return String.format("%08x", id());
    }

    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    /** Whether a signature that names this key holds over a note's text. */
    boolean holds(String text, NoteSignature signature) {
        return switch (use) {
            case LEDGER -> Ed25519.holds(key, text.getBytes(StandardCharsets.UTF_8), signature.bytes());
            case WITNESS -> Cosignature.holds(key, text, signature.bytes());
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        var typed = ByteBuffer.allocate(1 + key.length).put(use.type()).put(key);
        return name + "+" + idText() + "+" + Base64Text.of(typed.array());
    }
}
