package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.signin.ToolToken;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.values.Role;

/** One command, and Luton's plan is in the browser: a process of its own, in a heap of 512 MB, on an empty folder. */
@TestMethodOrder(OrderAnnotation.class)
class TryOutTest {

    private static final Map<String, Long> LUTON = Map.of(
            "PlanDrafted", 3L,
            "ThemeAdded", 17L,
            "AchievementRecorded", 41L,
            "PriorityAdded", 14L,
            "RecommendationProposed", 4L,
            "MeetingScheduled", 3L,
            "ThemeLeadAssigned", 10L,
            "ScrutinyReviewClosed", 2L);

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void theFirstStartShowsLutonsPlan() throws IOException {
        try (var tryOut = TryOutProcess.start(folder)) {
            assertThat(tryOut.said()).contains("Plan Ledger is ready");
            assertThat(page(tryOut.pages(), "/plan/luton-2024-2028"))
                    .contains("Violence and exploitation", "Luton Council Public Health");
            assertThat(page(tryOut.pages(), "/plan/luton-2017-2020/achievements"))
                    .contains("Purple Flag status for the town centre");
            assertThat(page(tryOut.pages(), "/api/status")).contains("\"state\":\"current\"");
            assertThat(page(tryOut.pages(), "/api/check/views", ToolToken.of(tryOut.signIn(), Role.AUDITOR)))
                    .contains("\"equal\":true");
            refusesAnotherOnItsFolder();
            assertThat(tryOut.stop()).isEqualTo(143);
            assertThat(tryOut.said()).contains("Stopped. Everything recorded is in the data folder.");
        }
        assertThat(ledger().countsByType()).containsAllEntriesOf(LUTON);
    }

    @Test
    @Order(2)
    void aLaterStartLoadsNothingTwiceAndShowsTheSame() throws IOException {
        long before = ledger().head();

        try (var tryOut = TryOutProcess.start(folder)) {
            assertThat(tryOut.said()).doesNotContain("Loading");
            assertThat(page(tryOut.pages(), "/plan/luton-2024-2028")).contains("Violence and exploitation");
            tryOut.stop();
        }

        assertThat(ledger().requireWhole().head()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void whatIsRecordedStaysAfterAStop() {
        long before = ledger().head();
        try (var tryOut = TryOutProcess.start(folder)) {
            CommandClient.signedIn(tryOut.signIn(), tryOut.commands(), Role.EXECUTIVE_RECORDER)
                    .record(
                            "assigned-by-hand",
                            "AssignThemeLead",
                            Map.of(
                                    "planId", "luton-2024-2028",
                                    "themeId", "l24-5",
                                    "lead", Map.of("memberId", "luton-council")));
            tryOut.stop();
        }

        assertThat(ledger().positionsOfCommands()).containsEntry("assigned-by-hand", before + 1);
    }

    private static void refusesAnotherOnItsFolder() {
        try (var second = TryOutProcess.start(folder)) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.said()).contains("is in use by process").doesNotContain("\tat ", "ready");
        }
    }

    private static StoredLedger ledger() {
        try (var store = EmbeddedStore.open(folder.resolve("store"), 0)) {
            return StoredLedger.read(store.connectionString());
        }
    }

    private static String page(URI pages, String path) throws IOException {
        return text(HttpRequest.newBuilder(pages.resolve(path)), path);
    }

    private static String page(URI pages, String path, String token) throws IOException {
        return text(HttpRequest.newBuilder(pages.resolve(path)).header("Authorization", "Bearer " + token), path);
    }

    private static String text(HttpRequest.Builder request, String path) throws IOException {
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
