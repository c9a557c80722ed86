package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenOverACleanClose() {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.refuseTheSameKeyTwice();
            LongStream.rangeClosed(1, 50).forEach(client::note);
        }

        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            assertThat(client.noted())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 50).boxed().toList());
        }
    }

    @Test
    void keepsEveryKindOfValueAsItWas() {
        var written = Document.parse("""
                {"_id": {"kind": "all", "n": 1}, "text": "Lüton \\u0001", "none": null, "yes": true, "int": 7,
                 "long": {"$numberLong": "9007199254740993"}, "double": 0.1, "list": [1, "two", {"three": [3]}],
                 "date": {"$date": "2021-03-11T00:00:00Z"}, "id": {"$oid": "64b5f0000000000000000001"},
                 "decimal": {"$numberDecimal": "1.10"}, "bytes": {"$binary": {"base64": "AAEC", "subType": "00"}}}
                """);
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.notes().insertOne(written);
        }

        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            assertThat(client.notes().find().into(new ArrayList<>())).containsExactly(written);
            assertThat(client.notes()
                            .find(new Document("_id", written.get("_id")))
                            .first())
                    .isEqualTo(written);
        }
    }

    @Test
    void aSecondDocumentWithTheSameKeyIsRefusedEvenAfterReopening() {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.refuseTheSameKeyTwice();
            client.note(1);
        }

        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            var sameKey = new Document("_id", 2L).append("keys", List.of("new", "also:1"));
            assertThatThrownBy(() -> client.notes().insertOne(sameKey)).isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> client.note(1)).isInstanceOf(MongoWriteException.class);
            assertThat(client.noted()).containsExactly(1L);
            assertThat(client.notes().find(new Document("keys", "new"))).isEmpty();
        }
    }

    @Test
    void changesAndRemovesDocumentsForTheViewsAboveIt() {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.refuseTheSameKeyTwice();
            LongStream.rangeClosed(1, 3).forEach(client::note);
            client.notes().updateOne(new Document("_id", 1L), new Document("$set", new Document("state", "read")));
            client.notes().replaceOne(new Document("_id", 2L), new Document("keys", List.of("moved")));
            client.notes().deleteOne(new Document("_id", 3L));
            client.note(3);
        }

        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            assertThat(client.notes().find(new Document("state", "read")).first())
                    .containsEntry("_id", 1L);
            assertThat(client.notes().find(new Document("keys", "moved")).first())
                    .containsEntry("_id", 2L);
            assertThat(client.notes().find(new Document("keys", "note:2"))).isEmpty();
            assertThat(client.noted()).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void aDroppedCollectionStaysAway() {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            client.refuseTheSameKeyTwice();
            client.note(1);
            client.notes().drop();
        }

        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            assertThat(client.noted()).isEmpty();
            client.refuseTheSameKeyTwice();
            client.note(1);
            assertThat(client.noted()).containsExactly(1L);
        }
    }

    @Test
    void listensToThisMachineOnly() throws Exception {
        try (var store = EmbeddedStore.open(folder, 0)) {
            assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
            int port = Integer.parseInt(store.connectionString().replaceAll(".*:(\\d+)/.*", "$1"));
            for (InetAddress other : otherAddresses()) {
                assertThatThrownBy(() -> connect(other, port)).isInstanceOf(IOException.class);
            }
        }
    }

    private static List<InetAddress> otherAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    @Test
    void aFileThatIsNoStoreIsLeftAlone() throws Exception {
        Path file = folder.resolve("ledger.mv");
        byte[] strange = "a letter to the chair\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, strange);

        assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
                .isInstanceOf(StoreUnreadable.class)
                .hasMessageContaining(file.toString());

        assertThat(Files.readAllBytes(file)).isEqualTo(strange);
        Files.delete(file);
        EmbeddedStore.open(folder, 0).close();
    }
}
