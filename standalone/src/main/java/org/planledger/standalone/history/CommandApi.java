package org.planledger.standalone.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.standalone.signin.SignIn.ClientCredentials;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The command API over HTTP, as a loader uses it. */
public final class CommandApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIES = 20;
    private static final int AWAY = 503;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commandService;
    private final Supplier<String> token;

    private CommandApi(URI commandService, Supplier<String> token) {
        this.commandService = commandService;
        this.token = token;
    }

    /** @param loader by which the loader's own tokens are asked for */
    public static CommandApi of(URI signIn, URI commandService, ClientCredentials loader) {
        return new CommandApi(commandService, new LoaderToken(signIn, loader));
    }

    /**
     * Sends a batch until all of it is recorded. A ledger that is busy or away for a moment is asked again; the command
     * ids see to it that nothing is recorded twice.
     *
     * @param step is called once for each command, when it is recorded
     * @throws HistoryRefused where a command is refused
     */
    public void send(List<HistoryCommand> batch, Runnable step) {
        int done = 0;
        for (int tried = 1; done < batch.size(); tried++) {
            var rest = batch.subList(done, batch.size());
            int recorded = sendOnce(rest, step, tried == TRIES);
            done += recorded;
            if (recorded < rest.size()) pause();
        }
    }

    /**
     * Stores a file, so that a command can attach it. Storing it again is harmless.
     *
     * @throws IllegalStateException where it is not taken
     */
    public void store(String fileName, byte[] content) {
        var name = URLEncoder.encode(fileName, StandardCharsets.UTF_8);
        var request = request(
                "/attachments?fileName=" + name, "application/octet-stream", BodyPublishers.ofByteArray(content));
        try (var answer = send(request).body()) {
            var problem = json(answer.collect(Collectors.joining()));
            if (!problem.has("sha256")) throw new IllegalStateException("A file was not stored: " + problem);
        }
    }

    /** @return how many of the first commands were recorded; not all only where the ledger is busy or away */
    private int sendOnce(List<HistoryCommand> batch, Runnable step, boolean last) {
        var answer = post(batch);
        try (var lines = answer.body()) {
            if (answer.statusCode() == 200) return recorded(batch, lines.map(CommandApi::json), step, last);
            var problem = json(lines.collect(Collectors.joining()));
            if (answer.statusCode() == AWAY && !last) return 0;
            throw new HistoryRefused(batch.get(0), sentence(problem, answer.statusCode()));
        }
    }

    private static int recorded(List<HistoryCommand> batch, Stream<JsonNode> lines, Runnable step, boolean last) {
        int recorded = 0;
        for (var line : (Iterable<JsonNode>) lines::iterator) {
            if (!line.has("row")) continue;
            if (line.path("outcome").asString("").equals("RECORDED")) {
                step.run();
                recorded++;
            } else {
                var problem = line.path("problem");
                if (problem.path("status").asInt(0) == AWAY && !last) return recorded;
                if (!problem.isMissingNode())
                    throw new HistoryRefused(batch.get(line.path("row").asInt() - 1), sentence(problem, 422));
            }
        }
        return recorded;
    }

    private HttpResponse<Stream<String>> post(List<HistoryCommand> batch) {
        var body = batch.stream().map(HistoryCommand::row).collect(Collectors.joining("\n"));
        return send(request("/batches", "application/x-ndjson", BodyPublishers.ofString(body)));
    }

    private HttpRequest request(String path, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(commandService.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", type)
                .POST(body)
                .build();
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException("The command service gave no answer.", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1).toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Loading was interrupted; the next start goes on where it stopped.", e);
    }

    private static String sentence(JsonNode problem, int status) {
        var fields = problem.path("errors")
                .valueStream()
                .map(e ->
                        e.path("field").asString("") + ": " + e.path("message").asString(""))
                .collect(Collectors.joining("; "));
        var field = fields.isEmpty() ? problem.path("field").asString("") : fields;
        var detail = problem.path("detail").asString("The answer was " + status + ".");
        return field.isEmpty() ? detail : detail + " (" + field + ")";
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
