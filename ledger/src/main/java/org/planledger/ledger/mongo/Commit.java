package org.planledger.ledger.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.planledger.ledger.CommitHash;
import org.planledger.ledger.LedgerBroken;

/**
 * One document of {@code commits}.
 *
 * @param first position of the first line; the next commit begins at {@code first + lines.size()}
 * @param lines one JSON text per event, exactly as hashed
 * @param keys {@code <stream>:<sequence>} per line in the lines' order, then {@code command:<id>} per command
 * @param previous hash of the commit before
 * @param hash of this commit
 */
record Commit(long first, List<String> lines, List<String> keys, Instant recordedAt, String previous, String hash) {

    long last() {
        return first + lines.size() - 1;
    }

    boolean follows(Tip tip) {
        return first == tip.next() && previous.equals(tip.hash()) && recordedAt.isAfter(tip.recordedAt());
    }

    Document toDocument() {
        return new Document("_id", first)
                .append("lines", lines)
                .append("keys", keys)
                .append("recordedAt", Date.from(recordedAt))
                .append("previous", previous)
                .append("hash", hash);
    }

    /** @throws LedgerBroken where the document is not of this shape or its hash is not that of its lines */
    static Commit of(Document document) {
        long first = document.get("_id") instanceof Number id ? id.longValue() : 0;
        try {
            var commit = new Commit(
                    first,
                    document.getList("lines", String.class),
                    document.getList("keys", String.class),
                    document.getDate("recordedAt").toInstant(),
                    document.getString("previous"),
                    document.getString("hash"));
            commit.require(document.get("_id") instanceof Long, "kind of number");
            commit.requireWhole();
            return commit;
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new LedgerBroken(first, "The commit at position " + first + " is not readable: " + e.getMessage());
        }
    }

    private void requireWhole() {
        require(first > 0 && !lines.isEmpty() && lines.size() <= LedgerOptions.MOST_EVENTS, "bounds");
        require(keys.size() > lines.size(), "keys");
        require(hash.equals(CommitHash.of(previous, lines)), "hash");
    }

    private void require(boolean holds, String what) {
        if (!holds)
            throw new LedgerBroken(
                    first, "The commit at position " + first + " was changed: its " + what + " is wrong.");
    }

    /** The indexes of the lines whose key is one of a stream's. */
    IntStream linesOf(String stream) {
        var prefix = stream + ":";
        return IntStream.range(0, lines.size()).filter(i -> keys.get(i).startsWith(prefix));
    }
}
