package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.Head;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.store.Standings;
import org.planledger.standalone.store.EmbeddedStore;

/** A ledger moves from the embedded server on disk to another server and back by a backup and a restore each. */
class BackupBetweenServersTest {

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    @Test
    void itIsTheSameLedgerOnEither() {
        var here = folder.resolve("here");
        var before = filled(here);
        run(0, "backup", "--data=" + here, folder.resolve("a.backup").toString());
        run(
                0,
                "restore",
                "--uri",
                MONGO.uri(),
                "--database",
                MONGO.databaseName(),
                folder.resolve("a.backup").toString());
        run(
                0,
                "backup",
                "--uri",
                MONGO.uri(),
                "--database",
                MONGO.databaseName(),
                folder.resolve("b.backup").toString());
        assertThat(folder.resolve("b.backup")).hasSameBinaryContentAs(folder.resolve("a.backup"));

        var there = folder.resolve("there");
        run(0, "restore", "--data=" + there, folder.resolve("b.backup").toString());
        run(1, "restore", "--data=" + there, folder.resolve("b.backup").toString());
        assertThat(head(there)).isEqualTo(before);
        run(0, "verify", "--data=" + there);
        assertThat(head(there).position()).as("what was found is recorded").isEqualTo(before.position() + 1);
    }

    @Test
    void pagesThatDoNotSayWhatTheLedgerSaysAreFoundByAVerification() {
        var data = folder.resolve("data");
        long end = filled(data).position();
        try (var store = EmbeddedStore.open(data.resolve("store"), 0);
                var client = LedgerClient.connect(store.connectionString())) {
            new Standings(client.getDatabase(Settings.VIEWS)).advance(1, end);
        }

        run(1, "verify", "--data=" + data);
    }

    @Test
    void aFolderWithoutALedgerIsNotVerifiedAndStaysAsItIs() {
        var mistyped = folder.resolve("dta");

        run(1, "verify", "--data=" + mistyped);
        run(1, "verify", "--data=" + folder);

        assertThat(mistyped).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    private static void run(int code, String... arguments) {
        assertThat(Errand.is(arguments)).isTrue();
        assertThat(Errand.run(arguments)).isEqualTo(code);
    }

    private static Head filled(Path data) {
        try (var store = EmbeddedStore.open(data.resolve("store"), 0);
                var client = LedgerClient.connect(store.connectionString());
                var ledger = MongoLedger.open(
                        client.getDatabase(LedgerStart.DATABASE), LedgerOptions.defaults(), Clock.systemUTC())) {
            for (long i = 0; i < 5; i++) ledger.append(Samples.append("plan/a", i));
            return ledger.head();
        }
    }

    private static Head head(Path data) {
        try (var store = EmbeddedStore.open(data.resolve("store"), 0);
                var client = LedgerClient.connect(store.connectionString());
                var ledger = MongoLedger.open(
                        client.getDatabase(LedgerStart.DATABASE), LedgerOptions.defaults(), Clock.systemUTC())) {
            return ledger.head();
        }
    }
}
