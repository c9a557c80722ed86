package org.planledger.standalone.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The command API over HTTP, with the loader's token. */
final class CommandApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIES = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commandService;
    private final String token;

    CommandApi(URI commandService, String token) {
        this.commandService = commandService;
        this.token = token;
    }

    /**
     * Sends a command until it is recorded. A ledger that is busy or away for a moment is asked again; the command id
     * sees to it that nothing is recorded twice.
     *
     * @throws HistoryRefused where the answer is a refusal
     */
    void send(HistoryCommand command) {
        for (int tried = 1; ; tried++) {
            var answer = post(command);
            if (answer.statusCode() == 200) return;
            if (answer.statusCode() != 503 || tried == TRIES) throw new HistoryRefused(command, sentence(answer));
            await(answer);
        }
    }

    private HttpResponse<String> post(HistoryCommand command) {
        var request = HttpRequest.newBuilder(commandService.resolve("/commands/" + command.name()))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(command.body()))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The command service gave no answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was interrupted; the next start goes on where it stopped.", e);
        }
    }

    /** As long as the service asks for, and at most ten seconds. */
    private static void await(HttpResponse<String> answer) {
        var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
        try {
            Thread.sleep(Duration.ofSeconds(Math.min(10, Math.max(1, seconds))).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was interrupted; the next start goes on where it stopped.", e);
        }
    }

    private static String sentence(HttpResponse<String> answer) {
        var problem = problem(answer.body());
        var fields = problem.path("errors")
                .valueStream()
                .map(e ->
                        e.path("field").asString("") + ": " + e.path("message").asString(""))
                .collect(Collectors.joining("; "));
        var field = fields.isEmpty() ? problem.path("field").asString("") : fields;
        var detail = problem.path("detail").asString("The answer was " + answer.statusCode() + ".");
        return field.isEmpty() ? detail : detail + " (" + field + ")";
    }

    private static JsonNode problem(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
