package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.history.History;
import org.planledger.standalone.store.EmbeddedStore;

/** A start that is killed while it loads the example plan goes on where it stopped. */
class KilledWhileLoadingTest {

    private static final int ALL = History.luton().commands().size();

    @TempDir
    Path folder;

    @Test
    void theNextStartLoadsTheRestAndNothingTwice() {
        try (var first = TryOutProcess.launch(folder)) {
            await().atMost(Duration.ofMinutes(3)).until(() -> first.said().contains("Loading"));
        }
        long before = ledger().head();

        try (var second = TryOutProcess.start(folder)) {
            if (before < ALL)
                assertThat(second.said()).contains("Loading the example plan: " + (ALL - before) + " entries.");
            second.stop();
        }

        var ledger = ledger().requireWhole();
        assertThat(ledger.head()).isEqualTo(ALL);
        assertThat(ledger.positionsOfCommands()).hasSize(ALL);
    }

    private StoredLedger ledger() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0)) {
            return StoredLedger.read(store.connectionString());
        }
    }
}
