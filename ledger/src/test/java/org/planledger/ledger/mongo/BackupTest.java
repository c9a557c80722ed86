package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Place;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Sealed.Under;
import org.planledger.values.Unreadable;

/** A ledger comes out of its backup as it went in, or not at all. */
class BackupTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final Place PLACE = new Place("meeting/m", "event-1", "answeredBy");

    @TempDir
    Path folder;

    private MongoLedger ledger;

    @BeforeEach
    void record() throws IOException {
        MONGO.database().drop();
        target().drop();
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        for (long i = 0; i < 3; i++) ledger.append(Samples.append("plan/a", i));
        ledger.append(Samples.append(Samples.commandId(), "plan/b", 0, 2));
    }

    @AfterEach
    void close() {
        ledger.close();
        target().drop();
    }

    private static MongoDatabase target() {
        return MONGO.client().getDatabase(MONGO.databaseName() + "-restored");
    }

    private Path backup() throws IOException {
        var file = folder.resolve("ledger.backup");
        new Backup(MONGO.database()).write(file, position -> {});
        return file;
    }

    private static Head restore(Path file) throws IOException {
        return new Restore(target()).run(file, end -> position -> {});
    }

    private static List<Document> documents(MongoDatabase database, String collection) {
        return database.getCollection(collection)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    @Test
    void what_is_restored_is_what_was_backed_up_with_its_files() throws IOException {
        try (var file = Spool.of(new ByteArrayInputStream("minutes".getBytes(StandardCharsets.UTF_8)), 100)) {
            new Contents(MONGO.database()).keep(file, "text/plain");
        }
        assertThat(restore(backup())).isEqualTo(ledger.head());
        assertThat(documents(target(), "commits")).isEqualTo(documents(MONGO.database(), "commits"));
        assertThat(documents(target(), "attachments")).hasSize(2).isEqualTo(documents(MONGO.database(), "attachments"));
    }

    @Test
    void a_restored_ledger_is_carried_on_and_answers_old_commands_as_before() throws IOException {
        var once = Samples.append("plan/a", 3);
        var receipt = ledger.append(once);
        restore(backup());
        try (var restored = MongoLedger.open(target(), LedgerOptions.defaults(), Clock.systemUTC())) {
            assertThat(restored.receiptOf(once.commandId())).contains(receipt.again());
            assertThat(restored.append(Samples.append("plan/a", 4)).position()).isEqualTo(7);
        }
    }

    @Test
    void progress_is_told_for_every_position() throws IOException {
        var copied = new ArrayList<Long>();
        var file = folder.resolve("ledger.backup");
        new Backup(MONGO.database()).write(file, copied::add);
        var restored = new ArrayList<Long>();
        new Restore(target()).run(file, end -> {
            assertThat(end).isEqualTo(5);
            return restored::add;
        });
        assertThat(copied).containsExactly(1L, 2L, 3L, 4L, 5L).isEqualTo(restored);
    }

    @Test
    void nothing_is_restored_over_what_is_there() throws IOException {
        restore(backup());
        assertThatThrownBy(() -> restore(backup()))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void a_broken_ledger_is_not_backed_up_and_leaves_no_file() {
        MONGO.database().getCollection("commits").deleteOne(new Document("_id", 2L));
        assertThatThrownBy(this::backup).isInstanceOf(LedgerBroken.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_changed_byte_anywhere_is_noticed_and_nothing_is_written() throws IOException {
        MONGO.database().getCollection("commits").deleteMany(new Document("_id", new Document("$gt", 1L)));
        var good = Files.readAllBytes(backup());
        for (int i = 0; i < good.length; i++) {
            var bad = good.clone();
            bad[i] ^= 1;
            assertRefused(bad, "byte " + i);
        }
    }

    @Test
    void a_backup_that_is_cut_off_or_goes_on_is_noticed() throws IOException {
        var good = Files.readString(backup());
        var lines = good.lines().toList();
        for (int cut = 0; cut < good.length(); cut += 97) assertRefused(bytes(good.substring(0, cut)), "cut at " + cut);
        assertRefused(bytes(good + "\n"), "a line more");
        assertRefused(bytes(good + good), "twice");
        for (int i = 0; i < lines.size(); i++) {
            var without = new ArrayList<>(lines);
            without.remove(i);
            assertRefused(bytes(String.join("\n", without) + "\n"), "without line " + i);
            var doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            assertRefused(bytes(String.join("\n", doubled) + "\n"), "with line " + i + " twice");
        }
    }

    @Test
    void what_is_no_backup_is_refused() {
        assertRefused(new byte[0], "nothing");
        assertRefused(new byte[BackupFile.LONGEST_LINE + 10], "zeros");
        assertRefused(bytes("{\"planLedgerBackup\": 1}\n\u0000\n"), "a zero");
        assertRefused(bytes("{\"planLedgerBackup\": 1}\n{\"commit\":7}\n"), "a number for a commit");
        assertRefused(new byte[] {(byte) 0xff, '\n'}, "no text");
    }

    /**
     * Whoever forges a backup counts and hashes anew; what is no document of a ledger is refused before any is written.
     */
    @Test
    void a_line_that_does_not_belong_is_refused_although_the_last_line_was_mended() throws IOException {
        var content = "{\"attachment\":{\"_id\":\"a\",\"bytes\":{\"$binary\":{\"base64\":\"\",\"subType\":\"00\"}}}}";
        assertThat(restore(mended(content))).isEqualTo(ledger.head());
        target().drop();
        for (var line : List.of(
                "[]",
                "5",
                "null",
                "",
                "{}",
                "{\"other\":{}}",
                "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                "{\"commit\":{},\"more\":1}",
                "{\"key\":{}}",
                "{\"key\":{\"_id\":5}}",
                "{\"key\":{\"_id\":\"a\",\"key\":5}}",
                "{\"key\":{\"_id\":\"a\",\"destroyed\":true,\"more\":1}}",
                "{\"attachment\":{\"$code\":\"1\"}}",
                "{\"attachment\":{\"_id\":\"a\",\"chunks\":1}}",
                "{\"attachment\":{\"_id\":{\"$undefined\":true},\"bytes\":1}}",
                content + "\n" + content))
            assertRefused(Files.readAllBytes(mended(line)), line.substring(0, Math.min(80, line.length())));
    }

    private Path mended(String added) throws IOException {
        var good = Files.readAllLines(backup());
        var lines = new ArrayList<>(good.subList(0, good.size() - 1));
        lines.addAll(List.of(added.split("\n", -1)));
        var all = BackupFile.sha256();
        lines.forEach(line -> all.update(bytes(line + "\n")));
        lines.add(BackupFile.end(ledger.head(), lines.size() - 1L, all));
        return Files.writeString(folder.resolve("mended.backup"), String.join("\n", lines) + "\n");
    }

    @Test
    void keys_travel_wrapped_and_open_with_the_master_key_that_was_kept_elsewhere() throws IOException {
        var vault = TestKeys.vault(MONGO.database(), folder);
        var sealed = vault.seal("Jane Smith", Under.PERSON, PLACE).orElseThrow();
        var file = backup();
        assertThat(Files.readString(file)).doesNotContain("Jane");
        restore(file);

        assertThat(documents(target(), "keys")).hasSize(2).isEqualTo(documents(MONGO.database(), "keys"));
        var there = TestKeys.vault(target(), folder);
        assertThat(there.open(sealed, PLACE)).isEqualTo("Jane Smith");
        assertThat(there.keyOf("Jane Smith")).contains(sealed.key());
    }

    @Test
    void a_destroyed_key_stays_destroyed() throws IOException {
        var vault = TestKeys.vault(MONGO.database(), folder);
        var sealed = vault.seal("Jane Smith", Under.PERSON, PLACE).orElseThrow();
        vault.destroy(sealed.key());
        restore(backup());

        assertThat(TestKeys.vault(target(), folder).open(sealed, PLACE)).isEqualTo(Unreadable.ERASED);
    }

    /** The backup was made between the entry and the destruction. */
    @Test
    void a_key_that_the_ledger_says_is_destroyed_is_not_brought_back() throws IOException {
        var vault = TestKeys.vault(MONGO.database(), folder);
        var erased = vault.seal("Jane Smith", Under.PERSON, PLACE).orElseThrow();
        var other = vault.seal("John Doe", Under.PERSON, PLACE).orElseThrow();
        var id = Samples.commandId();
        var event = new PersonErased(erased.key(), "Asked for");
        ledger.append(new Append(
                id, List.of(new NewEvent(id, Streams.erasures(), 0, Samples.envelope(id), event)), Map.of()));
        restore(backup());

        var there = TestKeys.vault(target(), folder);
        assertThat(there.open(erased, PLACE)).isEqualTo(Unreadable.ERASED);
        assertThat(there.keyOf("Jane Smith")).isEmpty();
        assertThat(there.open(other, PLACE)).isEqualTo("John Doe");
    }

    /** Of an erasure that comes too late for the copied entries the copied keys do not tell either. */
    @Test
    void who_is_erased_while_a_backup_is_made_is_so_in_entries_and_keys_or_in_neither() throws IOException {
        var vault = TestKeys.vault(MONGO.database(), folder);
        var sealed = vault.seal("Jane Smith", Under.PERSON, PLACE).orElseThrow();
        long last = ledger.head().position();
        var file = folder.resolve("meanwhile.backup");
        var head = new Backup(MONGO.database()).write(file, position -> {
            if (position == last) erase(vault, sealed.key());
        });
        restore(file);

        var there = TestKeys.vault(target(), folder);
        boolean isTold = head.position() > last;
        assertThat(there.open(sealed, PLACE)).isEqualTo(isTold ? Unreadable.ERASED : "Jane Smith");
        assertThat(there.keyOf("Jane Smith").isPresent()).isEqualTo(!isTold);
        assertThat(TestKeys.vault(MONGO.database(), folder).open(sealed, PLACE)).isEqualTo(Unreadable.ERASED);
    }

    private void erase(KeyVault vault, String key) {
        var id = Samples.commandId();
        var erased = new NewEvent(id, Streams.erasures(), 0, Samples.envelope(id), new PersonErased(key, "Asked for"));
        ledger.append(new Append(id, List.of(erased), Map.of()));
        vault.destroy(key);
    }

    @Test
    void a_backup_of_an_earlier_release_is_restored() throws IOException {
        var lines = Files.readAllLines(backup());
        var older = new ArrayList<>(List.of(BackupFile.BEGINNING_WITHOUT_KEYS));
        older.addAll(lines.subList(1, lines.size() - 1));
        var all = BackupFile.sha256();
        older.forEach(line -> all.update(bytes(line + "\n")));
        older.add(BackupFile.end(ledger.head(), older.size() - 1L, all));

        var file = Files.writeString(folder.resolve("older.backup"), String.join("\n", older) + "\n");
        assertThat(restore(file)).isEqualTo(ledger.head());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertRefused(byte[] backup, String how) {
        assertThatThrownBy(() -> restore(Files.write(folder.resolve("bad.backup"), backup)))
                .as(how)
                .isInstanceOf(BackupRefused.class);
        assertThat(documents(target(), "commits")).as(how).isEmpty();
    }
}
