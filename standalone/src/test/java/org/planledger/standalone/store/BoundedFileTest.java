package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {
    private static final int WRITES = 2000;
    private static final long BYTES_PER_WRITE = 4096;

    @TempDir
    Path folder;

    @Test
    void manySmallWritesLeaveASmallFileWhileTheStoreIsOpen() throws Exception {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.refuseTheSameKeyTwice();
            for (long id = 1; id <= WRITES; id++) client.note(id);

            assertThat(Files.size(folder.resolve("ledger.mv"))).isLessThan(WRITES * BYTES_PER_WRITE);
        }
    }

    @Test
    void writingOneDocumentAgainAndAgainDoesNotGrowTheFile() throws Exception {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            for (int i = 0; i < WRITES; i++) {
                client.notes()
                        .replaceOne(
                                new Document("_id", "position"),
                                new Document("position", i),
                                new ReplaceOptions().upsert(true));
            }

            assertThat(Files.size(folder.resolve("ledger.mv"))).isLessThan(2 << 20);
        }
    }
}
