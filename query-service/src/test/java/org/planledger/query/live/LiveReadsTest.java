package org.planledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An open page hears that entries were recorded, and of no more than that. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=query-service", "planledger.live.connections=3"})
@DirtiesContext
@Timeout(60)
class LiveReadsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String LIVE = "/api/live?partnership=borough-csp";
    private static MongoLedger ledger;
    private static Given given;
    private static Borough borough;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBorough() {
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        given = Given.on(ledger);
        borough = new Borough(given).on("2021-01-04").registered();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @BeforeEach
    void caughtUp() {
        service = new Service(port);
        assertThat(service.get("/api/partnerships?minPosition=" + given.position())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoListensHearsWhereItStandsAndThenOfEachNewEntry() throws Exception {
        try (var body = open().body();
                var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            assertThat(position(lines)).isEqualTo(given.position());
            borough.admits("police", "County Police");
            assertThat(position(lines)).isEqualTo(given.position());
        }
    }

    @Test
    void asManyListenAsMayAndAPlaceThatIsLeftIsFreeAgain() throws Exception {
        var open = new java.util.ArrayList<InputStream>();
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> {
            var answer = open();
            open.add(answer.body());
            return answer.statusCode() == 503;
        });
        assertThat(service.get(LIVE).at("/type")).endsWith("live-busy");
        assertThat(service.get(LIVE).header("Retry-After")).isNotEmpty();
        for (var body : open) body.close();
        borough.admits("m" + given.position(), "Another");
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> {
            try (var body = open().body()) {
                borough.admits("m" + given.position(), "Another");
                return new String(body.readNBytes(3), StandardCharsets.UTF_8).equals("id:");
            }
        });
    }

    @Test
    void onlyPagesAboutThePresentListen() {
        var here = Jsoup.parse(service.get("/partnership/borough-csp", "Accept", "text/html")
                        .body())
                .select("[data-live]");
        assertThat(here.attr("data-live")).isEqualTo(LIVE);
        assertThat(Long.parseLong(here.attr("data-position"))).isPositive();
        assertThat(here.attr("role")).isEqualTo("status");
        assertThat(here.select("a").attr("href")).isEqualTo("/partnership/borough-csp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnership/borough-csp?asAt=2022", "/partnership/borough-csp?position=1", "/as-at"})
    void otherPagesDoNot(String path) {
        assertThat(Jsoup.parse(service.get(path, "Accept", "text/html").body()).select("[data-live]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/live, 400", "/api/live?partnership=, 400", "/api/live?partnership=none, 404", LIVE + "&x=1, 400"})
    void whatMakesNoSenseIsRefused(String path, int status) {
        assertThat(service.get(path, "Accept", "text/event-stream").status()).isEqualTo(status);
    }

    private HttpResponse<InputStream> open() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + LIVE))
                .header("Accept", "text/event-stream")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static long position(BufferedReader lines) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("data:")) return Long.parseLong(line.replaceAll("\\D", ""));
        throw new AssertionError("The connection ended.");
    }
}
