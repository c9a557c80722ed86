package org.planledger.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.history.HistoryCommand;
import tools.jackson.databind.json.JsonMapper;

/** One command, one request; safe for many threads. */
final class SingleCommands {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Supplier<String> token;

    SingleCommands(CommandStand stand) {
        address = stand.address();
        token = stand.token();
    }

    /** Returns when it is recorded, with its position. */
    long send(HistoryCommand command) {
        var body = JSON.createObjectNode();
        body.set("envelope", command.envelope());
        body.set("command", command.command());
        var request = HttpRequest.newBuilder(address.resolve("/commands/" + command.name()))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300)
                throw new IllegalStateException(command.name() + " was answered " + answer.statusCode() + ": " + answer.body());
            return JSON.readTree(answer.body()).path("position").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
