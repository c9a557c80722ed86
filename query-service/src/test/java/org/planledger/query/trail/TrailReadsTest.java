package org.planledger.query.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The audit trail over HTTP, and the rebuilding of what it is read from. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@Import(Tokens.class)
class TrailReadsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String TRAIL = "/api/partnerships/borough-csp/trail";
    private static long newest;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBorough() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("council", "Borough Council")
                    .drafts("p", "2020", "2024")
                    .adds("p", "t1", 1, "Domestic abuse")
                    .adds("p", "t2", 2, "=HYPERLINK(\"x\")")
                    .assigns("p", "t1", "council", null)
                    .on("2021-06-12")
                    .achieves("p", "t1", "a1", "Fines, \"52\"");
            newest = given.position();
        }
    }

    @BeforeEach
    void caughtUp() {
        service = new Service(port);
        assertThat(service.get("/api/partnerships?minPosition=" + newest).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '7 6 5 4 3 2 1'",
        "order=oldest, '1 2 3 4 5 6 7'",
        "item=theme/p/t1, '6 4'",
        "theme=p/t1, '7 6 4'",
        "agency=council, '6 2'",
        "event=ThemeAdded, '5 4'",
        "event=ThemeAdded&theme=p/t2, 5",
        "person=nobody, ''",
        "text=fines, 7",
        "decidedFrom=2021, 7",
        "decidedTo=2020, '6 5 4 3 2 1'",
        "recordedTo=2020, ''",
        "limit=2, '7 6'",
        "limit=2&beyond=6, '5 4'"
    })
    void isWhatWasAskedFor(String question, String positions) {
        var answer = service.get(TRAIL + "?" + question);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(String.join(" ", answer.all("/entries", "/entry/position"))).isEqualTo(positions);
    }

    @Test
    void aPageSaysWhereTheNextBegins() {
        assertThat(service.get(TRAIL + "?limit=2").at("/next")).isEqualTo("6");
        assertThat(service.get(TRAIL).at("/next")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "order=best, order",
        "limit=0, limit",
        "limit=501, limit",
        "beyond=x, beyond",
        "item=nonsense, item",
        "decidedFrom=soon, decidedFrom",
        "recordedTo=2021-13, recordedTo",
        "colour=red, colour"
    })
    void namesWhatItDoesNotUnderstand(String question, String parameter) {
        var answer = service.get(TRAIL + "?" + question);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(parameter);
    }

    @Test
    void comesWholeAsLinesAndAsATableThatNoSpreadsheetCalculates() {
        var lines = service.get(TRAIL + ".ndjson").body().lines().toList();
        assertThat(lines).hasSize((int) newest);
        assertThat(lines.get(0)).contains("\"position\":1,").contains("PartnershipRegistered");

        var table = service.get(TRAIL + ".csv?theme=p/t1", "Accept", "text/csv");
        assertThat(table.header("Content-Disposition")).contains("trail.csv");
        assertThat(table.body().lines()).hasSize(4).first().asString().startsWith("entry,decidedOn,recordedAt,what");
        assertThat(table.body())
                .contains("\"The achievement Fines, \"\"52\"\" was recorded under Domestic abuse\"")
                .contains("theme/p/t1 Lead, added: Borough Council", ",person-1,", ",given-");
    }

    @Test
    void aFileHasNoPages() {
        assertThat(service.get(TRAIL + ".csv?limit=5").at("/field")).isEqualTo("limit");
    }

    @Test
    void anAuditorHasTheRegisterBuiltAnewAndSeesThatItIsTheSame() {
        var auditor = "Bearer " + Service.token("auditor");
        assertThat(service.post("/api/check/rebuild", "Authorization", "Bearer " + Service.token("theme-lead"))
                        .status())
                .isEqualTo(403);
        assertThat(service.post("/api/check/rebuild", "Authorization", auditor).status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var rebuild = service.get("/api/check/rebuild", "Authorization", auditor);
            assertThat(rebuild.at("/rebuild/state")).isEqualTo("DONE");
            assertThat(rebuild.at("/rebuild/result/sameAsBefore")).isEqualTo("true");
            assertThat(rebuild.at("/rebuild/position")).isEqualTo(Long.toString(newest));
        });
        assertThat(service.get(TRAIL + "?theme=p/t1").all("/entries", "/entry/position"))
                .hasSize(3);
    }
}
