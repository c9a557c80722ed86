package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.values.Role;

/**
 * What was acknowledged is there, whatever happens to the process: ten rounds of several clients who send commands, a
 * kill -9 in the middle, and a start on the same folder. Then every acknowledged command stands in the ledger once, the
 * ledger is whole, and the views are those that a fresh fold gives.
 */
class CrashTest {

    private static final int ROUNDS = 10;
    private static final int CLIENTS = 6;

    @TempDir
    Path folder;

    private final Map<String, Long> acknowledged = new TreeMap<>();

    @Test
    void nothingAcknowledgedIsLostToAKill() {
        var seed = System.nanoTime();
        System.out.println("The moments of the kills come from the seed " + seed + ".");
        var random = new Random(seed);
        for (int round = 1; round <= ROUNDS; round++) {
            try (var tryOut = start()) {
                if (round == 1) begin(tryOut);
                requireFirstAnswersAgain(tryOut);
                runUntilKilled(tryOut, round, 100 + random.nextInt(900));
            }
        }
        requireEverythingWhole();
    }

    private TryOutProcess start() {
        var started = TryOutProcess.start(folder, "--no-example");
        assertThat(started.runs()).as(started.said()).isTrue();
        return started;
    }

    private static void begin(TryOutProcess tryOut) {
        Samples.begin(role -> CommandClient.signedIn(tryOut.signIn(), tryOut.commands(), role));
    }

    private void runUntilKilled(TryOutProcess tryOut, int round, int milliseconds) {
        var recorder = CommandClient.signedIn(tryOut.signIn(), tryOut.commands(), Role.EXECUTIVE_RECORDER);
        var clients = Clients.start(CLIENTS, recorder, "round-" + round);
        clients.letRun(milliseconds);
        tryOut.kill();
        var answers = clients.acknowledged();
        assertThat(answers).as("acknowledged in round " + round).isNotEmpty();
        acknowledged.putAll(answers);
    }

    /** Asking again with an id that was acknowledged before the kill gives the first answer. */
    private void requireFirstAnswersAgain(TryOutProcess tryOut) {
        var recorder = CommandClient.signedIn(tryOut.signIn(), tryOut.commands(), Role.EXECUTIVE_RECORDER);
        acknowledged.entrySet().stream()
                .skip(Math.max(0, acknowledged.size() - 5))
                .forEach(e -> {
                    var again = recorder.record(e.getKey(), Clients.commandOf(e.getKey()), Clients.bodyOf(e.getKey()));
                    assertThat(again.position()).isEqualTo(e.getValue());
                    assertThat(again.body().required("repeated").asBoolean()).isTrue();
                });
    }

    private void requireEverythingWhole() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0)) {
            var ledger = StoredLedger.read(store.connectionString()).requireWhole();
            assertThat(ledger.positionsOfCommands()).containsAllEntriesOf(acknowledged);
            try (var views = new StoredViews(store.connectionString(), DataFolder.masterKey(folder))) {
                views.catchUpWith(ledger.head(), "planledger_views");
                views.catchUpWith(ledger.head(), "fresh_views");
                assertThat(views.contents("planledger_views")).isNotEmpty().isEqualTo(views.contents("fresh_views"));
            }
            System.out.printf(
                    "%d commands acknowledged in %d rounds, %d entries recorded.%n",
                    acknowledged.size(), ROUNDS, ledger.head());
        }
    }
}
