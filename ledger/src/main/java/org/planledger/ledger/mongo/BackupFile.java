package org.planledger.ledger.mongo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.planledger.ledger.Head;

/**
 * What a backup looks like: lines of extended JSON in UTF-8. The first says what it is, then comes one per document,
 * and the last one says where the ledger ends and the SHA-256 of all bytes before it.
 */
final class BackupFile {
    static final String COMMIT = "commit";
    static final String ATTACHMENT = "attachment";
    static final String KEY = "key";
    static final String BEGINNING = "{\"planLedgerBackup\": 2}";
    /** That of earlier releases, which knew no keys; all else is the same. */
    static final String BEGINNING_WITHOUT_KEYS = "{\"planLedgerBackup\": 1}";
    /** Each has at most 255 kB. */
    static final int ATTACHMENTS_AT_ONCE = 100;
    /** In bytes: far more than the largest document has. */
    static final int LONGEST_LINE = 16 << 20;

    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private BackupFile() {}

    static String line(String kind, Document document) {
        return new Document(kind, document).toJson(EXACT);
    }

    static String end(Head head, long documents, MessageDigest all) {
        return new Document("position", head.position())
                .append("hash", head.hash())
                .append("documents", documents)
                .append("sha256", HexFormat.of().formatHex(all.digest()))
                .toJson(EXACT);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
