package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.planledger.command.testing.RunningService.ISSUER;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.testing.Bodies;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.SeparateService;
import org.planledger.values.Role;

/** The service starts while its database is away, says so, refuses commands, and recovers by itself. */
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String administrator = ISSUER.token(Role.ADMINISTRATOR);

    @Test
    void commandsAreRefusedUntilTheDatabaseIsThere() throws IOException {
        int port = freePort();
        try (var service = SeparateService.on("mongodb://localhost:" + port, "planledger")) {
            var client = service.client();
            assertThat(client.get(null, "/actuator/health").status()).isEqualTo(503);
            refusesCommands(service, client);

            var server = startDatabase(port);
            await().atMost(PATIENCE)
                    .until(() -> client.get(null, "/actuator/health").status() == 200);
            client.post(administrator, "RegisterPartnership", registration(service))
                    .isRecorded();

            server.shutdownNow();
            refusesCommands(service, client);
            assertThat(client.get(null, "/actuator/health").text("status")).isEqualTo("DOWN");
        }
    }

    private void refusesCommands(SeparateService service, Client client) {
        var answer = client.post(administrator, "RegisterPartnership", registration(service));

        answer.isProblem(503, "ledger-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static String registration(SeparateService service) {
        var type = service.bean(Catalogue.class).find("RegisterPartnership").orElseThrow();
        return Bodies.of(type.schema().get("examples").get(0)).toString();
    }

    private static MongoServer startDatabase(int port) {
        var server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress("localhost", port));
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
