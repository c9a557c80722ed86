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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern LINK = Pattern.compile("href=\"(/(?!assets|sign-in|record|api|attachment)[^\"#]*)");

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
        var kinds = everyKindOfPage(pages);
        var walked = kinds.keySet();
        for (var town : new String[] {"hillford", "luton"})
            assertThat(walked)
                    .as(town)
                    .contains(
                            town + " plan", town + " theme", town + " partnership changes", town + " partnership trail")
                    .contains(
                            town + " achievement",
                            town + " recommendation",
                            town + " meeting",
                            town + " history theme");
        assertThat(walked).contains("hillford action", "hillford risk", "hillford report", "hillford consultation");
        assertThat(page(pages, "/api/status")).contains("\"simulation\":{", "\"state\":\"current\"");
        haveNoAccessibilityFault(pages, kinds.values());
    }

    private static void haveNoAccessibilityFault(URI pages, Collection<String> paths) {
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var window = chromium.window(true)) {
            var page = window.newPage();
            for (var path : paths) {
                page.navigate(pages.resolve(path).toString());
                faults.addAll(Accessibility.faultsOf(page));
            }
        }
        assertThat(faults).isEmpty();
    }

    /**
     * Follows links from the home page, to three pages of every kind in either town; each is there and says what it is.
     *
     * @return the first that was met of each kind
     */
    private static Map<String, String> everyKindOfPage(URI pages) throws IOException {
        var seen = new HashMap<String, Integer>();
        var first = new TreeMap<String, String>();
        var met = new HashSet<>(Set.of("/"));
        var open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            var path = open.remove();
            var html = page(pages, path);
            assertThat(html).as(path).contains("later ones are real");
            for (var links = LINK.matcher(html); links.find(); ) {
                var link = links.group(1).replace("&amp;", "&");
                if (!met.add(link)) continue;
                first.putIfAbsent(kind(link), link);
                if (seen.merge(kind(link), 1, Integer::sum) <= 3) open.add(link);
            }
        }
        return first;
    }

    /** "hillford partnership changes": whose it is, and what an address has besides ids. */
    private static String kind(String link) {
        var parts = link.replaceAll("[?#].*", "").substring(1).split("/", -1);
        var town = link.contains("luton") ? "luton " : "hillford ";
        if (parts[0].equals("history")) return town + "history " + parts[1];
        boolean list = parts.length > 2 && (parts[0].equals("partnership") || parts[0].equals("plan"));
        return town + parts[0] + (list ? " " + parts[2] : "");
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
