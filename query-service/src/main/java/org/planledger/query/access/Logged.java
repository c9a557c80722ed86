package org.planledger.query.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.planledger.query.register.ChangeJson;

/**
 * A line of the access log as it is stored.
 *
 * @param line the access as JSON text, exactly as it is hashed
 * @param previous the hash of the line before it, or {@link #BEGINNING}
 * @param hash SHA-256 over the hash before it, a line feed and the line, lower-case hex
 */
record Logged(String line, String previous, String hash) {
    static final String BEGINNING = "0".repeat(64);

    static Logged after(String previous, Access access) {
        var line = ChangeJson.mapper().writeValueAsString(access);
        return new Logged(line, previous, hash(previous, line));
    }

    Access access() {
        return ChangeJson.mapper().readValue(line, Access.class);
    }

    /** Whether it is as it was written. */
    boolean isWhole() {
        return hash.equals(hash(previous, line));
    }

    private static String hash(String previous, String line) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((previous + "\n" + line).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
