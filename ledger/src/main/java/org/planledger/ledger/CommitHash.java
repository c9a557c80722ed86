package org.planledger.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The link of the chain: SHA-256 over the previous commit's hash (32 bytes) and the {@link LeafHash}es of the commit's
 * lines in their order.
 */
public final class CommitHash {
    /** What stands before the first commit. */
    public static final String OF_NOTHING = "0".repeat(64);

    private CommitHash() {}

    /**
     * @param previous lower-case hex of 32 bytes
     * @return lower-case hex of 32 bytes
     */
    public static String of(String previous, List<String> lines) {
        var commit = LeafHash.sha256();
        var leaf = LeafHash.sha256();
        commit.update(HexFormat.of().parseHex(previous));
        for (var line : lines) {
            leaf.update(LeafHash.MARK);
            commit.update(leaf.digest(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(commit.digest());
    }
}
