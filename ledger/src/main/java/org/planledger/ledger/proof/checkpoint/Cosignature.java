package org.planledger.ledger.proof.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/** The signature of a witness: seconds since 1970 in 8 bytes, and Ed25519 over two lines with them and the text. */
final class Cosignature {
    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    private Cosignature() {}

    static byte[] sign(PrivateKey key, String text, Instant at) {
        long seconds = at.getEpochSecond();
        return ByteBuffer.allocate(LENGTH)
                .putLong(seconds)
                .put(Ed25519.sign(key, message(text, seconds)))
                .array();
    }

    static boolean holds(byte[] key, String text, byte[] signature) {
        if (signature.length != LENGTH) return false;
        long seconds = seconds(signature);
        return seconds >= 0
                && Ed25519.holds(key, message(text, seconds), Arrays.copyOfRange(signature, Long.BYTES, LENGTH));
    }

    /** When the witness signed. */
    static Instant time(byte[] signature) {
        return Instant.ofEpochSecond(seconds(signature));
    }

    private static long seconds(byte[] signature) {
        return ByteBuffer.wrap(signature).getLong();
    }

    private static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
