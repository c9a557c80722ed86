package org.planledger.standalone.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.function.Supplier;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.history.HistoryCommand;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command, one request over a kept connection; safe for many threads. The client that answers in the thread that
 * asks takes least of the processors, which it shares with the service.
 */
final class SingleCommands {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CONNECTIONS = 64;

    static {
        System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
    }

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
        try {
            return position(command, JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long position(HistoryCommand command, byte[] body) throws IOException {
        var request = (HttpURLConnection)
                address.resolve("/commands/" + command.name()).toURL().openConnection();
        request.setRequestMethod("POST");
        request.setDoOutput(true);
        request.setFixedLengthStreamingMode(body.length);
        request.setRequestProperty("Authorization", "Bearer " + token.get());
        request.setRequestProperty("Content-Type", "application/json");
        try (var out = request.getOutputStream()) {
            out.write(body);
        }
        if (request.getResponseCode() >= 300)
            throw new IllegalStateException(command.name() + " was answered " + request.getResponseCode() + ": "
                    + new String(request.getErrorStream().readAllBytes(), UTF_8));
        try (var answer = request.getInputStream()) {
            return JSON.readTree(answer.readAllBytes()).path("position").asLong();
        }
    }
}
