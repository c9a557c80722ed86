package org.planledger.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Sealed.Under;
import org.planledger.values.Unreadable;

/** What is sealed opens where it was sealed, with its key and the master key, and not otherwise. */
class KeyVaultTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final Place PLACE = new Place("report/r1", "event-1", "text");
    private static final String NAME = "Jane Smith";

    @TempDir
    Path folder;

    private KeyVault vault;

    @BeforeEach
    void begin() {
        MONGO.database().drop();
        vault = TestKeys.vault(MONGO.database(), folder);
    }

    private KeyVault afterARestart() {
        return TestKeys.vault(MONGO.database(), folder);
    }

    private SealedText seal(Under under, String text) {
        return vault.seal(text, under, PLACE).orElseThrow();
    }

    @Test
    void a_text_opens_where_it_was_sealed() {
        var sealed = seal(Under.ITEM, "Referrals rise. 🚲");

        assertThat(sealed.key()).isEqualTo("report/r1");
        assertThat(sealed.ciphertext()).doesNotContain("Referrals");
        assertThat(afterARestart().open(sealed, PLACE)).isEqualTo("Referrals rise. 🚲");
    }

    @Test
    void one_text_never_looks_the_same_twice() {
        assertThat(seal(Under.ITEM, "Yes")).isNotEqualTo(seal(Under.ITEM, "Yes"));
    }

    @Test
    void a_text_does_not_open_in_another_event_or_field_or_under_another_key() {
        var sealed = seal(Under.ITEM, "Referrals rise.");
        vault.seal("other", Under.ITEM, new Place("report/r2", "event-2", "text"));

        assertAltered(sealed, new Place("report/r1", "event-2", "text"));
        assertAltered(sealed, new Place("report/r1", "event-1", "title"));
        assertAltered(new SealedText("report/r2", sealed.ciphertext()), PLACE);
    }

    @Test
    void an_altered_byte_is_noticed() {
        var sealed = seal(Under.ITEM, "Yes");
        var bytes = Base64.getDecoder().decode(sealed.ciphertext());
        for (int i = 0; i < bytes.length; i++) {
            var altered = bytes.clone();
            altered[i] ^= 1;
            assertAltered(new SealedText(sealed.key(), Base64.getEncoder().encodeToString(altered)), PLACE);
        }
        assertThatThrownBy(() -> vault.open(new SealedText(sealed.key(), "no base64!"), PLACE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertAltered(SealedText sealed, Place place) {
        assertThatThrownBy(() -> vault.open(sealed, place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("altered");
    }

    @Test
    void a_person_has_one_key_however_the_name_is_typed() {
        var key = seal(Under.PERSON, NAME).key();

        assertThat(key).startsWith("person/");
        assertThat(seal(Under.PERSON, "  jane\u00a0 SMITH ").key()).isEqualTo(key);
        assertThat(afterARestart().keyOf("Jane  Smith")).contains(key);
        assertThat(seal(Under.PERSON, "Jane Smythe").key()).isNotEqualTo(key);
        assertThat(vault.keyOf("John Smith")).isEmpty();
    }

    @Test
    void the_database_holds_neither_text_nor_name_nor_an_open_key() {
        seal(Under.PERSON, NAME);
        seal(Under.ITEM, "Referrals rise.");

        var stored = documents().stream().map(Document::toJson).toList();
        assertThat(stored)
                .hasSize(3)
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("smith"));
        assertThatThrownBy(() -> TestKeys.vault(MONGO.database(), Files.createDirectory(folder.resolve("other")))
                        .open(seal(Under.ITEM, "Yes"), PLACE))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("master key is another one");
    }

    @Test
    void many_who_name_a_person_first_at_once_share_the_key() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var sealing = new ArrayList<Callable<String>>();
        for (int i = 0; i < 8; i++)
            sealing.add(() -> afterARestart()
                    .seal(NAME, Under.PERSON, PLACE)
                    .orElseThrow()
                    .key());
        var keys = new HashSet<String>();
        for (var key : threads.invokeAll(sealing)) keys.add(key.get());
        threads.shutdown();

        assertThat(keys).containsExactly(vault.keyOf(NAME).orElseThrow());
    }

    @Test
    void a_destroyed_key_opens_as_erased_and_leaves_nothing_that_could_bring_it_back() {
        var sealed = seal(Under.PERSON, NAME);
        vault.destroy(sealed.key());

        assertThat(vault.open(sealed, PLACE)).isEqualTo(Unreadable.ERASED);
        assertThat(afterARestart().open(sealed, PLACE)).isEqualTo(Unreadable.ERASED);
        assertThat(vault.isDestroyed(sealed.key())).isTrue();
        assertThat(vault.keyOf(NAME)).isEmpty();
        assertThat(documents()).containsExactly(new Document("_id", sealed.key()).append("destroyed", true));
    }

    @Test
    void a_name_that_is_recorded_again_has_a_new_key() {
        var first = seal(Under.PERSON, NAME);
        vault.destroy(first.key());
        vault.destroy(first.key());
        var second = seal(Under.PERSON, NAME);

        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(vault.open(second, PLACE)).isEqualTo(NAME);
        assertThat(vault.open(first, PLACE)).isEqualTo(Unreadable.ERASED);
    }

    @Test
    void a_destruction_that_was_cut_off_half_way_is_finished_by_the_next() {
        var sealed = seal(Under.PERSON, NAME);
        keys().deleteOne(new Document("key", sealed.key()));
        var other = afterARestart();
        other.destroy(sealed.key());

        assertThat(other.open(sealed, PLACE)).isEqualTo(Unreadable.ERASED);
    }

    @Test
    void a_lost_key_and_a_damaged_one_are_not_taken_for_erased() {
        var sealed = seal(Under.ITEM, "Referrals rise.");
        var stored = documents().get(0);
        var wrapped = stored.get("wrapped", Binary.class).getData();
        wrapped[wrapped.length - 1] ^= 1;
        keys().replaceOne(new Document("_id", "report/r1"), stored.append("wrapped", new Binary(wrapped)));
        assertUnusable(sealed, "damaged");

        keys().replaceOne(new Document("_id", "report/r1"), new Document("_id", "report/r1"));
        assertUnusable(sealed, "damaged");

        keys().deleteOne(new Document("_id", "report/r1"));
        assertUnusable(sealed, "lost, not erased");
    }

    @Test
    void a_key_under_another_ones_id_is_damage() {
        var sealed = seal(Under.ITEM, "Referrals rise.");
        vault.seal("other", Under.ITEM, new Place("report/r2", "event-2", "text"));
        var other = keys().find(new Document("_id", "report/r2")).first();
        keys().replaceOne(new Document("_id", "report/r1"), new Document(other).append("_id", "report/r1"));

        assertUnusable(sealed, "damaged");
    }

    private void assertUnusable(SealedText sealed, String why) {
        assertThatThrownBy(() -> afterARestart().open(sealed, PLACE))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining(why);
    }

    @Test
    void nothing_is_sealed_by_a_destroyed_key_of_an_item() {
        vault.destroy(seal(Under.ITEM, "Yes").key());

        assertThatThrownBy(() -> seal(Under.ITEM, "No"))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("destroyed");
    }

    @Test
    void the_master_key_is_its_owners_alone_and_is_never_replaced() throws IOException {
        var file = folder.resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> MasterKey.create(file)).isInstanceOf(IOException.class);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.read(file))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_missing_master_key_and_a_file_that_is_none_are_said() throws IOException {
        assertThatThrownBy(() -> MasterKey.read(folder.resolve("nowhere")))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("missing");
        var other = Files.writeString(folder.resolve("other"), "no key");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> MasterKey.read(other))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("holds no master key");
    }

    private static MongoCollection<Document> keys() {
        return MONGO.database().getCollection("keys");
    }

    private static List<Document> documents() {
        return keys().find().into(new ArrayList<>());
    }
}
