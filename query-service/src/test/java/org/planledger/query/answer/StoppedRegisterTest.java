package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A ledger with an entry that cannot be folded: everything before it is answered, and each answer says so. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
class StoppedRegisterTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static long odd;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void anEntryThatMakesNoSense() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given).registered().drafts("borough-2020", "2020", "2024");
            given.event(Streams.achievement("nowhere"), new AchievementWithdrawn("nowhere"));
            odd = given.position();
            borough.adds("borough-2020", "t1", 1, "Domestic abuse");
        }
    }

    @BeforeEach
    void theRegisterHasStopped() {
        service = new Service(port);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/api/status").at("/state").equals("stopped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/partnerships", "/api/plans/borough-2020", "/api/history/plan/borough-2020"})
    void everyAnswerNamesTheEntrySinceWhichItIsIncomplete(String path) {
        var answer = service.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Ledger-Incomplete-Since")).isEqualTo(Long.toString(odd));
        assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(odd - 1));
        assertThat(answer.header("Ledger-Behind")).isEqualTo("2");
    }

    @Test
    void theStatusSaysWhy() {
        var status = service.get("/api/status");
        assertThat(status.at("/incompleteSince")).isEqualTo(Long.toString(odd));
        assertThat(status.at("/why")).contains("achievement/nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan/borough-2020",
                "/plan/borough-2020?asAt=2021",
                "/partnership/borough-csp/changes",
                "/as-at",
                "/entry/1"
            })
    void everyPageSaysSoInPlainWords(String path) {
        var page = Jsoup.parse(service.get(path, "Accept", "text/html").body());
        assertThat(page.select(".pl-bar--behind").text())
                .contains("These pages are incomplete since entry " + odd)
                .doesNotContain("achievement/nowhere");
    }

    @Test
    void whatCameAfterItIsNotShown() {
        assertThat(service.get("/theme/borough-2020/t1", "Accept", "text/html").status())
                .isEqualTo(404);
    }
}
