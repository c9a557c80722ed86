package org.planledger.ledger.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.conformance.InsertGate;
import org.planledger.ledger.mongo.LedgerClient;

/** What is promised of stored contents, whatever the server. */
public abstract class ContentsConformance {
    private static final String ANY = "application/pdf";
    private static final int THREE_CHUNKS = 2 * Contents.CHUNK_BYTES + 17;

    private final String databaseName = "contents-" + UUID.randomUUID();
    private final InsertGate sent = new InsertGate();
    private MongoClient client;
    private MongoDatabase database;
    private Contents contents;

    protected abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(
                LedgerClient.settings(server()).addCommandListener(sent).build());
        database = client.getDatabase(databaseName);
        contents = new Contents(database);
    }

    @AfterEach
    void takeDown() {
        database.drop();
        client.close();
    }

    @Test
    void what_is_kept_comes_out_as_it_went_in() throws IOException {
        var bytes = bytes(THREE_CHUNKS);

        var stored = keep(bytes);

        assertThat(stored.size()).isEqualTo(THREE_CHUNKS);
        assertThat(stored.seenAs()).isEqualTo(ANY);
        assertThat(contents.find(stored.sha256())).contains(stored);
        assertThat(fetched(stored.sha256())).isEqualTo(bytes);
        assertThat(documents().countDocuments()).isEqualTo(4);
    }

    @Test
    void the_smallest_and_what_fills_a_chunk_exactly_are_kept_too() throws IOException {
        for (int size : new int[] {1, Contents.CHUNK_BYTES}) {
            var bytes = bytes(size);
            assertThat(fetched(keep(bytes).sha256())).isEqualTo(bytes);
        }
    }

    @Test
    void the_hash_is_the_one_that_everybody_computes() throws IOException {
        assertThat(keep("abc".getBytes(StandardCharsets.UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void what_was_never_kept_is_not_there() {
        assertThat(contents.find("0".repeat(64))).isEmpty();
        assertThatThrownBy(() -> contents.fetch("0".repeat(64))).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void keeping_the_same_again_changes_nothing() throws IOException {
        var bytes = bytes(THREE_CHUNKS);
        var stored = keep(bytes);

        assertThat(keep(bytes)).isEqualTo(stored);
        assertThat(documents().countDocuments()).isEqualTo(4);
    }

    @Test
    void an_upload_that_was_cut_off_is_invisible_and_can_be_made_good() throws IOException {
        var bytes = bytes(THREE_CHUNKS);
        var sha256 = keep(bytes).sha256();
        documents().deleteOne(Filters.eq("_id", sha256));
        documents().deleteOne(Filters.eq("_id", sha256 + "/2"));

        assertThat(contents.find(sha256)).isEmpty();
        assertThatThrownBy(() -> contents.fetch(sha256)).isInstanceOf(ContentDamaged.class);

        keep(bytes);
        assertThat(fetched(sha256)).isEqualTo(bytes);
    }

    @Test
    void the_same_content_sent_many_times_at_once_is_kept_once() throws Exception {
        var bytes = bytes(THREE_CHUNKS);
        var threads = Executors.newFixedThreadPool(6);
        try {
            var uploads = IntStream.range(0, 6)
                    .mapToObj(i -> (Callable<StoredContent>) () -> keep(bytes))
                    .toList();
            for (var upload : threads.invokeAll(uploads))
                assertThat(fetched(upload.get().sha256())).isEqualTo(bytes);
        } finally {
            threads.shutdownNow();
        }
        assertThat(documents().countDocuments()).isEqualTo(4);
    }

    @Test
    void a_chunk_that_was_altered_is_noticed_and_nothing_of_it_handed_out() throws IOException {
        var sha256 = keep(bytes(THREE_CHUNKS)).sha256();
        documents()
                .updateOne(
                        Filters.eq("_id", sha256 + "/1"),
                        Updates.set("bytes", new Binary(new byte[Contents.CHUNK_BYTES])));

        assertThatThrownBy(() -> contents.fetch(sha256)).isInstanceOf(ContentDamaged.class);
    }

    @Test
    void a_chunk_that_was_taken_away_is_noticed() throws IOException {
        var sha256 = keep(bytes(THREE_CHUNKS)).sha256();
        documents().deleteOne(Filters.eq("_id", sha256 + "/1"));

        assertThatThrownBy(() -> contents.fetch(sha256))
                .isInstanceOf(ContentDamaged.class)
                .hasMessageContaining("chunk 1");
    }

    @Test
    void other_bytes_that_lie_in_the_way_keep_a_content_from_counting_as_stored() throws IOException {
        var bytes = bytes(THREE_CHUNKS);
        var sha256 = keep(bytes).sha256();
        documents().deleteOne(Filters.eq("_id", sha256));
        documents().updateOne(Filters.eq("_id", sha256 + "/0"), Updates.set("bytes", new Binary(new byte[3])));

        assertThatThrownBy(() -> keep(bytes)).isInstanceOf(ContentDamaged.class);
        assertThat(contents.find(sha256)).isEmpty();
    }

    @Test
    void a_content_that_is_too_large_is_refused_and_leaves_nothing_behind(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Spool.of(folder, new ByteArrayInputStream(bytes(11)), 10))
                .isInstanceOf(ContentTooLarge.class);
        try (var exactly = Spool.of(folder, new ByteArrayInputStream(bytes(10)), 10)) {
            assertThat(exactly.size()).isEqualTo(10);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_sender_who_breaks_off_leaves_nothing_behind(@TempDir Path folder) {
        var broken = new FilterInputStream(new ByteArrayInputStream(bytes(5))) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                if (read < 0) throw new IOException("gone");
                return read;
            }
        };

        assertThatThrownBy(() -> Spool.of(folder, broken, 10)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_that_is_away_is_said_to_be() {
        try (var nobody = LedgerClient.connect("mongodb://localhost:1/?serverSelectionTimeoutMS=50")) {
            var away = new Contents(nobody.getDatabase(databaseName));
            assertThatThrownBy(() -> away.find("0".repeat(64))).isInstanceOf(LedgerUnavailable.class);
        }
    }

    @Test
    void only_inserts_and_finds_by_id_are_sent() throws IOException {
        fetched(keep(bytes(THREE_CHUNKS)).sha256());

        var shapes = sent.sent().stream().map(ContentsConformance::shape).collect(Collectors.toSet());
        assertThat(shapes).containsExactlyInAnyOrder("insert majority true", "find _id majority");
    }

    private static String shape(BsonDocument command) {
        var name = command.getFirstKey();
        assertThat(command.getString(name).getValue()).isEqualTo("attachments");
        if (name.equals("insert")) {
            var concern = command.getDocument("writeConcern");
            return "insert " + concern.getString("w").getValue() + " "
                    + concern.getBoolean("j").getValue();
        }
        var filter = command.getDocument("filter");
        assertThat(filter.get("_id").isString()).isTrue();
        return name + " " + String.join(",", filter.keySet()) + " "
                + command.getDocument("readConcern").getString("level").getValue();
    }

    private StoredContent keep(byte[] bytes) throws IOException {
        try (var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            return contents.keep(spool, ANY);
        }
    }

    private byte[] fetched(String sha256) throws IOException {
        try (var spool = contents.fetch(sha256)) {
            return Files.readAllBytes(spool.file());
        }
    }

    private MongoCollection<Document> documents() {
        return database.getCollection("attachments");
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
