package org.planledger.ledger.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.ledger.Append;
import org.planledger.ledger.CommitHash;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.LedgerWatch;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Attachment;

/** Whatever is changed straight in the database is found, and the first fault is named. */
class VerificationTest {
    private static final String NAME = "example.org/ledger";

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate(NAME, KeyUse.LEDGER);
    private MongoLedger ledger;
    private CheckpointShelf shelf;

    /** Commits at 1, 2, 3 and, with two lines, at 4; a checkpoint of 3 lines and one of 5. */
    @BeforeEach
    void record() throws IOException {
        MONGO.database().drop();
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        shelf = new CheckpointShelf(folder);
        shelf.add(List.of(key.verifier()));
        for (long i = 0; i < 3; i++) ledger.append(Samples.append("plan/a", i));
        watch().sign();
        ledger.append(Samples.append(Samples.commandId(), "plan/b", 0, 2));
        watch().sign();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private LedgerWatch watch() {
        return new LedgerWatch(ledger, List.of(key), folder, Clock.systemUTC());
    }

    private Verdict verdict() {
        try {
            return new Verification(MONGO.database(), Optional.of(shelf)).run(position -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void alter(long first, UnaryOperator<Document> change) {
        var commits = MONGO.database().getCollection("commits");
        var commit = commits.find(new Document("_id", first)).first();
        commits.replaceOne(new Document("_id", first), change.apply(commit));
    }

    private void assertBroken(long position, String why) {
        var verdict = verdict();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.brokenAt()).as(verdict.sentence()).isEqualTo(position);
        assertThat(verdict.sentence()).contains(why).contains("entry " + position);
    }

    @Test
    void a_ledger_that_nobody_touched_holds() {
        var positions = new ArrayList<Long>();
        try {
            new Verification(MONGO.database(), Optional.of(shelf)).run(positions::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(positions).containsExactly(1L, 2L, 3L, 4L, 5L);
        var verdict = verdict();
        assertThat(verdict.sentence()).contains("All 5 entries hold").contains("2 kept checkpoints");
        assertThat(verdict.root())
                .isEqualTo(shelf.of(5).orElseThrow().checkpoint().root().toString());
    }

    @Test
    void an_empty_ledger_of_which_nothing_was_signed_holds() throws IOException {
        MONGO.database().getCollection("commits").deleteMany(new Document());
        assertThat(new Verification(MONGO.database(), Optional.empty())
                        .run(p -> {})
                        .holds())
                .isTrue();
    }

    @Test
    void an_altered_line_is_found() {
        alter(2, commit -> commit.append("lines", List.of(line(commit).replace("Safer", "Other"))));
        assertBroken(2, "its hash is wrong");
    }

    @Test
    void an_altered_key_is_found() {
        alter(2, commit -> commit.append("keys", List.of("plan/a:7", key(commit, 1))));
        assertBroken(2, "The key of position 2 was changed");
    }

    @Test
    void an_altered_command_key_is_found() {
        alter(2, commit -> commit.append("keys", List.of(key(commit, 0), "command:other")));
        assertBroken(2, "names other commands");
    }

    @Test
    void swapped_keys_are_found() {
        alter(4, commit -> {
            var keys = new ArrayList<>(commit.getList("keys", String.class));
            Collections.swap(keys, 0, 1);
            return commit.append("keys", keys);
        });
        assertBroken(4, "The key of position 4 was changed");
    }

    @Test
    void an_altered_time_is_found() {
        alter(2, commit -> commit.append("recordedAt", Date.from(Instant.now().plusSeconds(60))));
        assertBroken(2, "another time");
    }

    @Test
    void an_altered_hash_is_found() {
        alter(2, commit -> commit.append("hash", "0".repeat(64)));
        assertBroken(2, "its hash is wrong");
    }

    @Test
    void an_altered_link_is_found() {
        alter(2, commit -> commit.append("previous", "0".repeat(64)));
        assertBroken(2, "its hash is wrong");
    }

    @Test
    void a_field_too_many_is_found() {
        alter(2, commit -> commit.append("note", "harmless"));
        assertBroken(2, "other fields");
    }

    @Test
    void a_commit_at_another_position_is_found() {
        var commits = MONGO.database().getCollection("commits");
        var moved = commits.find(new Document("_id", 4L)).first();
        commits.deleteOne(new Document("_id", 4L));
        commits.insertOne(moved.append("_id", 6L));
        assertBroken(4, "Position 4 is missing");
    }

    @Test
    void a_removed_commit_is_found() {
        for (long first : List.of(1L, 2L, 3L)) {
            var commits = MONGO.database().getCollection("commits");
            var removed = commits.find(new Document("_id", first)).first();
            commits.deleteOne(new Document("_id", first));
            assertBroken(first, "Position " + first + " is missing");
            commits.insertOne(removed);
        }
        assertThat(verdict().holds()).isTrue();
    }

    @Test
    void a_commit_that_was_cut_off_at_the_end_is_found_by_the_kept_checkpoint() {
        MONGO.database().getCollection("commits").deleteOne(new Document("_id", 4L));
        assertBroken(4, "a checkpoint of 5 entries was signed");
    }

    @Test
    void a_tail_that_was_rewritten_with_its_chain_is_found_by_the_kept_checkpoint() {
        alter(2, commit -> rechained(commit, 1));
        alter(3, commit -> relinked(commit, 2));
        alter(4, commit -> relinked(commit, 3));
        assertBroken(3, "is not what it was when a checkpoint of 3 entries was signed");
    }

    /** The tree takes what this process recorded from memory, so the checkpoint stands for what was acknowledged. */
    @Test
    void a_line_that_was_rewritten_before_it_was_signed_is_found_by_the_checkpoint_made_after() {
        ledger.append(Samples.append("plan/a", 3));
        alter(6, commit -> rechained(commit, 4));
        watch().sign();
        assertBroken(6, "is not what it was when a checkpoint of 6 entries was signed");
    }

    @Test
    void a_file_whose_bytes_were_changed_or_that_is_gone_is_found() throws IOException {
        try (var file = Spool.of(new ByteArrayInputStream(new byte[] {1, 2, 3}), 3)) {
            new Contents(MONGO.database()).keep(file, "text/plain");
            var attachment = new Attachment(file.sha256Hex(), 3, "text/plain", "bags.txt");
            var id = Samples.commandId();
            var event = new EvidenceAttached("a", "The bags", attachment, null);
            ledger.append(new Append(
                    id, List.of(new NewEvent(id, "achievement/a", 0, Samples.envelope(id), event)), Map.of()));
        }
        assertThat(verdict().holds()).isTrue();
        var files = MONGO.database().getCollection("attachments");
        files.updateMany(
                new Document("bytes", new Document("$exists", true)), Updates.set("bytes", new Binary(new byte[3])));
        assertBroken(6, "its file is not as it was");
        files.drop();
        assertBroken(6, "is not stored");
    }

    private Document rechained(Document commit, long before) {
        return relinked(commit.append("lines", List.of(line(commit).replace("Safer", "Other"))), before);
    }

    private Document relinked(Document commit, long before) {
        var previous = MONGO.database()
                .getCollection("commits")
                .find(new Document("_id", before))
                .first()
                .getString("hash");
        return commit.append("previous", previous)
                .append("hash", CommitHash.of(previous, commit.getList("lines", String.class)));
    }

    @Test
    void a_document_beside_the_commits_is_found() {
        MONGO.database().getCollection("commits").insertOne(new Document("_id", "stray").append("keys", "stray"));
        assertThat(verdict().why()).contains("something that is none of them");
    }

    @Test
    void an_index_that_was_dropped_or_is_no_longer_unique_is_found() {
        var commits = MONGO.database().getCollection("commits");
        commits.dropIndexes();
        assertBroken(1, "The unique index of the commits' keys is missing");
        commits.createIndex(new Document("keys", 1), new IndexOptions().unique(true));
        assertThat(verdict().holds()).isTrue();
    }

    @Test
    void a_number_of_another_kind_is_found_where_it_stands() {
        var commits = MONGO.database().getCollection("commits");
        for (Object other : List.of(2, 2.0)) {
            var commit = commits.find(new Document("_id", 2L)).first();
            commits.deleteOne(new Document("_id", 2L));
            commits.insertOne(new Document(commit).append("_id", other));
            assertBroken(2, "its kind of number is wrong");
            commits.deleteOne(new Document("_id", other));
            commits.insertOne(commit);
        }
    }

    @Test
    void a_key_that_two_commits_bear_since_the_index_was_gone_is_found() {
        ledger.append(Samples.append("again", "plan/c", 0, 1));
        var commits = MONGO.database().getCollection("commits");
        commits.dropIndexes();
        var once = key(commits.find(new Document("_id", 3L)).first(), 1);
        alter(6, commit -> {
            var line = line(commit).replace("\"again\"", "\"" + once.substring("command:".length()) + "\"");
            return relinked(commit.append("lines", List.of(line)).append("keys", List.of("plan/c:0", once)), 4);
        });
        assertBroken(6, "bears a key that another commit bears too");
    }

    @Test
    void a_checkpoint_that_was_altered_or_whose_key_is_unknown_is_found() throws IOException {
        var file = folder.resolve("000000000003.txt");
        var kept = Files.readString(file);
        Files.writeString(file, kept.replace("\n3\n", "\n2\n"));
        assertThat(verdict().why()).contains("does not hold");
        Files.writeString(file, kept);
        Files.delete(folder.resolve("keys.txt"));
        assertThat(verdict().why()).contains("known key");
    }

    private static String line(Document commit) {
        return commit.getList("lines", String.class).get(0);
    }

    private static String key(Document commit, int index) {
        return commit.getList("keys", String.class).get(index);
    }
}
