package org.planledger.standalone.store;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableAnswersTest {
    @TempDir
    Path folder;

    private EmbeddedStore store;
    private StoreClient client;

    @BeforeEach
    void openOnAHealthyDisk() {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        store = EmbeddedStore.open(folder, anyPort, FaultyDisk.healthy());
        client = StoreClient.of(store);
        client.note(1);
    }

    @AfterEach
    void close() {
        FaultyDisk.letSyncsPass();
        client.close();
        store.close();
    }

    @Test
    void everyAcknowledgedWriteHadASyncOfItsOwnOrShared() {
        for (long id = 2; id <= 200; id++) {
            int before = FaultyDisk.syncs();
            client.note(id);
            assertThat(FaultyDisk.syncs()).isGreaterThan(before);
        }
    }

    @Test
    void neitherTheWriterNorAReaderIsAnsweredBeforeTheSync() {
        FaultyDisk.holdSyncs();
        var written = runAsync(() -> client.note(2));
        await().until(FaultyDisk::holdsOne);
        var seen = supplyAsync(client::noted);
        greet();

        assertThat(written).isNotDone();
        assertThat(seen).isNotDone();

        FaultyDisk.letSyncsPass();
        assertThat(written).succeedsWithin(Duration.ofSeconds(20));
        assertThat(seen.join()).containsExactly(1L, 2L);
    }

    /**
     * Commands that speak of no data are never held: a driver that asks whether the server is there gets its answer.
     */
    private void greet() {
        for (int i = 0; i < 20; i++) {
            client.client().getDatabase("admin").runCommand(new Document("buildInfo", 1));
        }
    }

    @Test
    void readingAloneSyncsNothing() {
        int before = FaultyDisk.syncs();

        for (int i = 0; i < 20; i++) assertThat(client.noted()).containsExactly(1L);

        assertThat(FaultyDisk.syncs()).isEqualTo(before);
    }

    @Test
    void aFailedSyncIsNeverAcknowledgedAndEndsTheTaking() {
        FaultyDisk.failSyncs();
        assertNothingIsTakenAnyMore("Input/output error");
    }

    @Test
    void aFullDiskIsNeverAcknowledgedAndEndsTheTaking() {
        FaultyDisk.fillUp();
        assertNothingIsTakenAnyMore("No space left on device");
    }

    private void assertNothingIsTakenAnyMore(String reason) {
        assertThatThrownBy(() -> client.note(2)).isInstanceOf(MongoSocketException.class);
        assertThatThrownBy(() -> client.note(3))
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("could not be written to disk")
                .hasMessageContaining(reason);
        assertThatThrownBy(client::noted).hasMessageContaining("could not be written to disk");

        client.close();
        store.close();
        openAgain();
        assertThat(client.noted()).contains(1L).doesNotContain(3L);
        client.note(4);
        assertThat(client.noted()).contains(1L, 4L);
    }

    private void openAgain() {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        store = EmbeddedStore.open(folder, anyPort, FaultyDisk.healthy());
        client = StoreClient.of(store);
    }
}
