package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.example.Example;
import org.planledger.standalone.history.History;
import org.planledger.standalone.store.EmbeddedStore;

/** The invented example through the real services: begun, killed, begun again, and shown beside Luton's plan. */
@TestMethodOrder(OrderAnnotation.class)
class ExampleStartTest {

    private static final String SIZE = "--example=" + Example.SMALLEST;

    @TempDir
    static Path folder;

    private static long whenKilled;

    @Test
    @Order(1)
    void itIsKilledOnTheWay() {
        try (var start = TryOutProcess.launch(folder, SIZE)) {
            await().atMost(Duration.ofMinutes(3)).until(() -> start.said().contains(" of about "));
        }

        var ledger = ledger();
        assertThat(ledger.countsByType())
                .containsEntry("TimesSimulated", 1L)
                .containsKey("PlanDrafted")
                .doesNotContainKey("SimulationEnded");
        whenKilled = ledger.head();
    }

    @Test
    @Order(2)
    void aStartWithoutTheOptionSaysHowToGoOn() throws IOException {
        try (var start = TryOutProcess.start(folder)) {
            assertThat(start.said()).contains("Start with --example").doesNotContain("Loading");
            assertThat(page(start.pages(), "/")).contains("The example is not complete yet");
            start.stop();
        }

        assertThat(ledger().head()).isEqualTo(whenKilled);
    }

    @Test
    @Order(3)
    void itGoesOnWhereItStoppedAndLutonComesAfter() throws IOException {
        try (var start = TryOutProcess.start(folder, "--example")) {
            assertThat(start.said()).contains("Plan Ledger is ready", "The example plan is loaded.");
            showsBoth(start.pages());
            start.stop();
        }

        var ledger = ledger().requireWhole();
        assertThat(ledger.countsByType()).containsEntry("TimesSimulated", 1L).containsEntry("SimulationEnded", 1L);
        assertThat(ledger.commands())
                .isEqualTo(commandsOfTheExample() + History.luton().commands().size() + 2);
    }

    private static void showsBoth(URI pages) throws IOException {
        assertThat(page(pages, "/"))
                .contains("Hillford Community Safety Partnership (example)", "Luton Community Safety Partnership");
        for (var path : new String[] {
            "/",
            "/partnership/hillford-example",
            "/partnership/hillford-example/changes",
            "/partnership/hillford-example/recommendations",
            "/partnership/luton-csp",
            "/plan/luton-2024-2028",
            "/entry/1"
        }) assertThat(page(pages, path)).as(path).contains("later ones are real");
        assertThat(page(pages, "/api/status")).contains("\"simulation\":{", "\"state\":\"current\"");
    }

    private static long commandsOfTheExample() {
        var example = Example.endingBefore(LocalDate.now(ZoneOffset.UTC), LedgerStart.SEED, Example.SMALLEST);
        long commands = 0;
        for (var session : example.sessions()) commands += session.commands().size();
        return commands;
    }

    private static StoredLedger ledger() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0)) {
            return StoredLedger.read(store.connectionString());
        }
    }

    private static String page(URI pages, String path) throws IOException {
        try {
            var request = HttpRequest.newBuilder(pages.resolve(path)).build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
