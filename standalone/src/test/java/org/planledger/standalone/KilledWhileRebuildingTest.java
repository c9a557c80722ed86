package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Vault;
import org.planledger.query.projection.Erasures;
import org.planledger.query.projection.Rebuild;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Standings;
import org.planledger.standalone.signin.ToolToken;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.values.Role;
import tools.jackson.databind.json.JsonMapper;

/** A kill -9 while the register is rebuilt costs nothing: readers go on with the one that they had. */
class KilledWhileRebuildingTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void theNextStartAnswersAsBeforeAndTheNextRebuildIsWhole() throws IOException {
        String before;
        try (var first = TryOutProcess.start(folder)) {
            before = plan(first);
            var begun = ask(first, "POST", "/api/check/rebuild");
            first.kill();
            assertThat(begun.statusCode()).isEqualTo(202);
        }
        sayWhereItWas();
        try (var second = TryOutProcess.start(folder)) {
            assertThat(second.runs()).as(second.said()).isTrue();
            assertThat(plan(second)).isEqualTo(before);
            var check = ask(second, "GET", "/api/check/views").body();
            assertThat(new JsonMapper().readTree(check).at("/equal").asBoolean())
                    .isTrue();
            second.stop();
        }
        requireRebuiltAsBefore();
    }

    private void sayWhereItWas() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0);
                var client = LedgerClient.connect(store.connectionString())) {
            var standings = new Standings(client.getDatabase("planledger_views"));
            System.out.printf(
                    "Killed when the new generation stood at entry %d, and readers read generation %d.%n",
                    standings.of(2).position(), standings.live().generation());
        }
    }

    private void requireRebuiltAsBefore() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0);
                var client = LedgerClient.connect(store.connectionString());
                var ledger = MongoLedger.open(
                        client.getDatabase("planledger"),
                        LedgerOptions.defaults(),
                        Clock.systemUTC(),
                        KeyVault.open(client.getDatabase("planledger"), DataFolder.masterKey(folder)))) {
            var views = client.getDatabase("planledger_views");
            var rebuilt = new Rebuild(
                            ledger, views, new Arrival(), new Erasures(ledger, Vault.absent()), position -> {})
                    .run();
            assertThat(rebuilt.sameAsBefore()).isTrue();
            assertThat(rebuilt.position()).isEqualTo(ledger.head().position());
        }
    }

    private static String plan(TryOutProcess tryOut) throws IOException {
        return ask(tryOut, "GET", "/api/plans/luton-2024-2028").body();
    }

    private static HttpResponse<String> ask(TryOutProcess tryOut, String method, String path) throws IOException {
        var request = HttpRequest.newBuilder(tryOut.pages().resolve(path))
                .header("Authorization", "Bearer " + ToolToken.of(tryOut.signIn(), Role.AUDITOR))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
