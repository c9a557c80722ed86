package org.planledger.query.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest of a register: the sum, modulo 2^256, of the SHA-256 of every line, head and pointer. It does not depend
 * on the order in which they come, so that a scan of the documents and a fold of the ledger can be compared without
 * holding either. It finds faults; it is no proof against a forger, which the ledger's own hashes are.
 */
public final class Digest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = sha256();
    private BigInteger sum = BigInteger.ZERO;

    /** Adds all that an addition writes. */
    public void add(Addition addition) {
        var line = addition.line();
        line(addition.log(), addition.id(), line.number(), line.stored());
        if (addition.head() != null) head(addition.log(), addition.id(), addition.head());
        if (addition.chunk() > 0 && addition.log().startsChunk(line.number()))
            pointer(addition.log(), addition.key(), addition.chunk());
    }

    void line(Log log, String id, long number, String stored) {
        add(log + "\n" + id + "\n" + number + "\n" + stored);
    }

    void head(Log log, String id, String head) {
        add(log + "\n" + id + "\nhead\n" + head);
    }

    void pointer(Log log, String key, long chunk) {
        add(log + "\n" + key + "\nlast\n" + chunk);
    }

    private void add(String text) {
        sum = sum.add(new BigInteger(1, sha256.digest(text.getBytes(StandardCharsets.UTF_8))))
                .mod(MODULUS);
    }

    /** Lower-case hex of 32 bytes. */
    public String hex() {
        return "%064x".formatted(sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
