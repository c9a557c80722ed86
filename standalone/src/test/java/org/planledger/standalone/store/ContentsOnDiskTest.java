package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.ContentsConformance;
import org.planledger.ledger.content.Spool;

/** Every promise of stored contents, on the embedded server on disk. */
class ContentsOnDiskTest extends ContentsConformance {
    @TempDir
    static Path folder;

    private static EmbeddedStore store;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(folder, 0);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected String server() {
        return store.connectionString();
    }

    @Test
    void a_collection_that_fills_many_messages_can_be_read_as_a_whole() {
        try (var client = StoreClient.of(store)) {
            var chunks = client.client().getDatabase("copied").getCollection("attachments");
            for (int n = 0; n < 220; n++)
                chunks.insertOne(new Document("_id", "a/" + n).append("bytes", new Binary(new byte[255 << 10])));

            assertThat(chunks.find()
                            .map(chunk -> chunk.get("bytes", Binary.class).length()))
                    .hasSize(220)
                    .containsOnly(255 << 10);
        }
    }

    @Test
    void a_kept_content_is_there_after_the_power_went() throws IOException {
        var bytes = new byte[3 << 20];
        new Random(1).nextBytes(bytes);
        String sha256;
        try (var client = StoreClient.of(store);
                var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            sha256 = new Contents(client.client().getDatabase("kept"))
                    .keep(spool, "application/pdf")
                    .sha256();
        }
        var copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve("ledger.mv"), copy.resolve("ledger.mv"));

        try (var again = EmbeddedStore.open(copy, 0);
                var client = StoreClient.of(again);
                var found = new Contents(client.client().getDatabase("kept")).fetch(sha256)) {
            assertThat(Files.readAllBytes(found.file())).isEqualTo(bytes);
        }
    }
}
