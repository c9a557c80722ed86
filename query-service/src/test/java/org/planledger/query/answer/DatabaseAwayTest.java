package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service starts while its database is away, says so, and answers once it is there. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
class DatabaseAwayTest {
    private static final int DATABASE = freePort();
    private static final String URI = "mongodb://127.0.0.1:" + DATABASE;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        settings.add("planledger.ledger.uri", () -> URI + "/?serverSelectionTimeoutMS=300");
        settings.add("planledger.views.uri", () -> URI + "/?serverSelectionTimeoutMS=300");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysThatItIsAwayAndRecovers() {
        var service = new Service(port);

        var away = service.get("/api/partnerships");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.at("/type")).isEqualTo("urn:planledger:problem:views-unavailable");
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(service.get("/actuator/health").status()).isEqualTo(503);
        var page = service.get("/", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("The plan cannot be shown at the moment", "Nothing is lost.");

        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", DATABASE);
        try (var client = LedgerClient.connect(URI);
                var ledger = MongoLedger.open(
                        client.getDatabase("planledger"), LedgerOptions.defaults(), Clock.systemUTC())) {
            new Borough(Given.on(ledger)).registered();

            await().atMost(Duration.ofSeconds(90))
                    .until(() -> service.get("/api/partnerships?minPosition=1").status() == 200);
            assertThat(service.get("/api/status").at("/state")).isEqualTo("current");
            assertThat(service.get("/actuator/health").status()).isEqualTo(200);
        } finally {
            server.shutdownNow();
        }
    }
}
