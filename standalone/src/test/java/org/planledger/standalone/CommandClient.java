package org.planledger.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.planledger.standalone.signin.ToolToken;
import org.planledger.values.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands as somebody of a role. */
final class CommandClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commands;
    private final String token;

    private CommandClient(URI commands, String token) {
        this.commands = commands;
        this.token = token;
    }

    static CommandClient signedIn(URI signIn, URI commands, Role role) {
        return new CommandClient(commands, ToolToken.of(signIn, role));
    }

    /** The same person, at another command-service. */
    CommandClient at(URI otherCommands) {
        return new CommandClient(otherCommands, token);
    }

    /** @throws IOException where no answer came: whether the command was recorded is not known */
    Answer send(String commandId, String name, Map<String, ?> command) throws IOException {
        var envelope = Map.of(
                "commandId",
                commandId,
                "decidedOn",
                "2024-01-31",
                "authority",
                Map.of("kind", "PAPER", "reference", "A paper of the test"));
        var body = JSON.writeValueAsString(Map.of("envelope", envelope, "command", command));
        var request = HttpRequest.newBuilder(commands.resolve("/commands/" + name))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what must be recorded for a test to begin. */
    Answer record(String commandId, String name, Map<String, ?> command) {
        try {
            var answer = send(commandId, name, command);
            if (answer.status() != 200) throw new AssertionError(name + " was refused: " + answer.body());
            return answer;
        } catch (IOException e) {
            throw new AssertionError(name + " got no answer", e);
        }
    }

    record Answer(int status, JsonNode body) {

        boolean recorded() {
            return status == 200;
        }

        long position() {
            return body.required("position").asLong();
        }

        /** The problem's code, "conflict". */
        String code() {
            return body.path("type").asString("").replaceFirst("^urn:planledger:problem:", "");
        }
    }
}
