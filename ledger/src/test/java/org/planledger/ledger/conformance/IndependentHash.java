package org.planledger.ledger.conformance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The hashes of the ledger, computed from their definition and by none of the ledger's own code. */
final class IndependentHash {
    static final String OF_NOTHING = "0000000000000000000000000000000000000000000000000000000000000000";

    private IndependentHash() {}

    static String leaf(String line) throws Exception {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var leaf = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, leaf, 1, bytes.length);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf));
    }

    static String commit(String previous, List<String> lines) throws Exception {
        var text = new StringBuilder(previous);
        for (var line : lines) text.append(leaf(line));
        var bytes = HexFormat.of().parseHex(text);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
