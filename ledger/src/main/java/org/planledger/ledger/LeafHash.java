package org.planledger.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of one line: SHA-256 over a zero byte and the line's UTF-8 bytes, as RFC 6962 section 2.1 defines the hash
 * of a leaf. The zero byte keeps a line from ever being taken for an inner node of the tree.
 */
public final class LeafHash {
    static final byte MARK = 0;

    private LeafHash() {}

    /** @return lower-case hex of 32 bytes */
    public static String of(String line) {
        return HexFormat.of().formatHex(bytes(line));
    }

    /** @return 32 bytes */
    public static byte[] bytes(String line) {
        var sha256 = sha256();
        sha256.update(MARK);
        return sha256.digest(line.getBytes(StandardCharsets.UTF_8));
    }

    /** A fresh SHA-256, which every Java platform must provide. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
