package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The ledger goes away while the views stay: the pages still answer, and say that they may be old. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
class LedgerAwayTest {
    @RegisterExtension
    static final TestMongo VIEWS = new TestMongo();

    private static final MongoServer LEDGER = new MongoServer(new MemoryBackend());
    private static final String URI =
            "mongodb://127.0.0.1:" + LEDGER.bind().getPort() + "/?serverSelectionTimeoutMS=300";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        settings.add("planledger.ledger.uri", () -> URI);
        settings.add("planledger.ledger.database", () -> "planledger");
        settings.add("planledger.views.uri", VIEWS::uri);
        settings.add("planledger.views.database", VIEWS::databaseName);
    }

    @AfterAll
    static void stop() {
        LEDGER.shutdownNow();
    }

    @Test
    void thePagesStillAnswerAndSayThatTheLedgerIsAway() {
        try (var client = LedgerClient.connect(URI);
                var ledger = MongoLedger.open(
                        client.getDatabase("planledger"), LedgerOptions.defaults(), Clock.systemUTC())) {
            new Borough(Given.on(ledger)).registered();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> home("").contains("Borough Community Safety Partnership"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> home(".pl-bar--behind").isEmpty());

        LEDGER.shutdownNow();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> home(".pl-bar--behind").contains("The ledger does not answer at the moment."));
        assertThat(home(".pl-bar--behind")).contains("up to entry 1;");
        assertThat(home("main")).contains("Borough Community Safety Partnership");
    }

    /** The home page's words under a selector, or all of them. */
    private String home(String selector) {
        var page = Jsoup.parse(new Service(port).get("/", "Accept", "text/html").body());
        return selector.isEmpty() ? page.text() : page.select(selector).text();
    }
}
