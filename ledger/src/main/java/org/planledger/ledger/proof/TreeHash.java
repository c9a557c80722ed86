package org.planledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A hash in the Merkle tree: 32 bytes of SHA-256, RFC 6962 section 2.1. */
public final class TreeHash {
    /** Bytes of one hash. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves. */
    public static final TreeHash OF_NOTHING = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The leaf that stands for a line. */
    public static TreeHash leaf(String line) {
        return leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    static TreeHash leaf(byte[] line) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return new TreeHash(sha256.digest(line));
    }

    /** The node above two others. */
    public static TreeHash node(TreeHash left, TreeHash right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        sha256.update(right.bytes);
        return new TreeHash(sha256.digest());
    }

    /** @throws IllegalArgumentException where these are not 32 bytes */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("A hash has " + LENGTH + " bytes.");
        return new TreeHash(bytes.clone());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException where the text is not base64 of 32 bytes, written in the one standard way
     */
    public static TreeHash parse(String base64) {
        var hash = of(Base64.getDecoder().decode(base64));
        if (!hash.toString().equals(base64)) throw new IllegalArgumentException("Not the standard form of base64.");
        return hash;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHash that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Standard base64, 44 characters. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
