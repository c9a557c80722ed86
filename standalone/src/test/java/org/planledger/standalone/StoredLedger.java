package org.planledger.standalone;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;

/** The documents of the ledger as they lie in a database, read and checked without the ledger's own code. */
public final class StoredLedger {

    private final List<Document> commits;

    private StoredLedger(List<Document> commits) {
        this.commits = commits;
    }

    static StoredLedger read(String connectionString) {
        try (var client = MongoClients.create(connectionString)) {
            return new StoredLedger(client.getDatabase("planledger")
                    .getCollection("commits")
                    .find()
                    .sort(Sorts.ascending("_id"))
                    .into(new ArrayList<>()));
        }
    }

    /** Positions 1, 2, 3 ... without a hole, sequences of each stream likewise, and a chain of hashes that holds. */
    StoredLedger requireWhole() {
        long next = 1;
        var previous = "0".repeat(64);
        var before = Instant.EPOCH;
        for (var commit : commits) {
            assertThat(commit.getLong("_id")).as("position").isEqualTo(next);
            assertThat(commit.getString("previous")).as("chain at " + next).isEqualTo(previous);
            assertThat(commit.getString("hash")).as("hash at " + next).isEqualTo(hash(previous, lines(commit)));
            assertThat(commit.getDate("recordedAt").toInstant())
                    .as("clock at " + next)
                    .isAfter(before);
            for (var line : lines(commit)) assertThat(line).startsWith("{\"position\":" + next++ + ",");
            previous = commit.getString("hash");
            before = commit.getDate("recordedAt").toInstant();
        }
        requireStreamsWithoutAHole();
        return this;
    }

    private void requireStreamsWithoutAHole() {
        var sequences = new TreeMap<String, List<Long>>();
        keys().filter(k -> !k.startsWith("command:")).forEach(k -> {
            int colon = k.lastIndexOf(':');
            sequences
                    .computeIfAbsent(k.substring(0, colon), s -> new ArrayList<>())
                    .add(Long.valueOf(k.substring(colon + 1)));
        });
        sequences.forEach((stream, numbers) -> {
            for (int i = 0; i < numbers.size(); i++)
                assertThat(numbers.get(i)).as(stream).isEqualTo(i);
        });
    }

    /** The position of each recorded command; a command that stands there twice is a failure. */
    Map<String, Long> positionsOfCommands() {
        var positions = new TreeMap<String, Long>();
        for (var commit : commits) {
            long position = commit.getLong("_id");
            for (var line : lines(commit)) {
                var id = Document.parse(line)
                        .get("envelope", Document.class)
                        .get("command", Document.class)
                        .getString("id");
                assertThat(positions.put(id, position))
                        .as(id + " is recorded once")
                        .isNull();
                position++;
            }
        }
        return Collections.unmodifiableMap(positions);
    }

    /** How many commands are recorded; the ledger's index holds each id once. */
    long commands() {
        return keys().filter(k -> k.startsWith("command:")).distinct().count();
    }

    /** How many events there are of each type. */
    Map<String, Long> countsByType() {
        return commits.stream()
                .flatMap(c -> lines(c).stream())
                .collect(groupingBy(line -> Document.parse(line).getString("type"), counting()));
    }

    long head() {
        if (commits.isEmpty()) return 0;
        var last = commits.get(commits.size() - 1);
        return last.getLong("_id") + lines(last).size() - 1;
    }

    private Stream<String> keys() {
        return commits.stream().flatMap(c -> c.getList("keys", String.class).stream());
    }

    private static List<String> lines(Document commit) {
        return commit.getList("lines", String.class);
    }

    private static String hash(String previous, List<String> lines) {
        var chain = sha256();
        chain.update(HexFormat.of().parseHex(previous));
        for (var line : lines) {
            var leaf = sha256();
            leaf.update((byte) 0);
            chain.update(leaf.digest(line.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(chain.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
