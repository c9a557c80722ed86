package org.planledger.ledger;

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
     * @param leaves 32 bytes each
     * @return lower-case hex of 32 bytes
     */
    public static String of(String previous, List<byte[]> leaves) {
        var sha256 = LeafHash.sha256();
        sha256.update(HexFormat.of().parseHex(previous));
        leaves.forEach(sha256::update);
        return HexFormat.of().formatHex(sha256.digest());
    }
}
