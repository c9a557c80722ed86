package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.planledger.standalone.store.EmbeddedStore;

/**
 * How the example came into a folder: begun and killed on the way, started without the option, gone on with, stopped.
 *
 * @param folder holds the whole example, and Luton's plan
 * @param saidWithout what the start without the option said
 * @param homeWithout its home page
 * @param saidAtLast what the start said that went on to the end
 */
public record ExampleLoaded(
        Path folder,
        StoredLedger whenKilled,
        String saidWithout,
        String homeWithout,
        StoredLedger afterwards,
        String saidAtLast,
        StoredLedger whole) {

    public static ExampleLoaded into(Path folder) {
        try (var killed = TryOutProcess.launch(folder, "--example")) {
            await().atMost(Duration.ofMinutes(3)).until(() -> killed.said().contains(" of about ") || !killed.runs());
        }
        var whenKilled = ledger(folder);
        try (var without = TryOutProcess.start(folder)) {
            var home = home(without);
            without.stop();
            var afterwards = ledger(folder);
            try (var last = TryOutProcess.start(folder, "--example")) {
                last.stop();
                return new ExampleLoaded(
                        folder, whenKilled, without.said(), home, afterwards, last.said(), ledger(folder));
            }
        }
    }

    private static String home(TryOutProcess start) {
        try {
            var answer = Jsoup.connect(start.pages().toString()).execute();
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredLedger ledger(Path folder) {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0)) {
            return StoredLedger.read(store.connectionString());
        }
    }
}
