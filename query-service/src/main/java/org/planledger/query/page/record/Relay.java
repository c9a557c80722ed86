package org.planledger.query.page.record;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the command-service on behalf of the signed-in person, with that person's own token. */
@Component
class Relay {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RestClient commands;
    private final Tokens tokens;
    private volatile List<Offer> lastKnown = List.of();

    Relay(RestClient commandService, Tokens tokens) {
        this.commands = commandService;
        this.tokens = tokens;
    }

    /**
     * What may be recorded at all.
     *
     * @throws SignInAgain where the person's token is no longer taken
     * @throws CommandsAway where the command-service does not answer and never did
     */
    List<Offer> catalogue() {
        try {
            var offers = commands.get()
                    .uri("/commands")
                    .headers(h -> h.setBearerAuth(tokens.token()))
                    .exchange((request, response) -> offers(response.getStatusCode(), response.getBody()));
            lastKnown = offers == null ? List.of() : offers;
        } catch (ResourceAccessException | CommandsAway e) {
            if (lastKnown.isEmpty()) throw new CommandsAway();
        }
        return lastKnown;
    }

    private static List<Offer> offers(HttpStatusCode status, InputStream body) {
        if (status.value() == 401) throw new SignInAgain();
        if (!status.is2xxSuccessful()) throw new CommandsAway();
        return JSON.readerForListOf(Offer.class).readValue(body);
    }

    /**
     * Sends a command. Sending the same again is harmless: it is recorded once.
     *
     * @throws SignInAgain where the person's token is no longer taken
     */
    Reply send(String command, JsonNode body) {
        return ask("/commands/{name}", command, body);
    }

    /**
     * Asks whether it would be recorded; nothing is.
     *
     * @throws SignInAgain where the person's token is no longer taken
     */
    Reply tryOut(String command, JsonNode body) {
        return ask("/commands/{name}?dryRun=true", command, body);
    }

    /**
     * Stores a file, so that a command can name it. Sending the same again is harmless.
     *
     * @throws SignInAgain where the person's token is no longer taken
     */
    Reply store(String fileName, Resource content) {
        return exchanged(commands.post()
                .uri("/attachments?fileName={name}", fileName)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content));
    }

    private Reply ask(String address, String command, JsonNode body) {
        return exchanged(commands.post()
                .uri(address, command)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body)));
    }

    private Reply exchanged(RestClient.RequestBodySpec asked) {
        try {
            var reply = asked.headers(h -> h.setBearerAuth(tokens.token()))
                    .exchange((request, response) -> reply(response.getStatusCode(), response.getBody()));
            return reply == null ? unknown() : reply;
        } catch (ResourceAccessException e) {
            return e.getMostSpecificCause() instanceof ConnectException ? away() : unknown();
        }
    }

    private static Reply reply(HttpStatusCode status, InputStream body) throws IOException {
        if (status.value() == 401) throw new SignInAgain();
        var json = json(body);
        if (status.is2xxSuccessful() && json.path("position").isNumber())
            return new Reply.Recorded(
                    json.path("position").asLong(), json.path("repeated").asBoolean(false));
        if (status.is2xxSuccessful() && json.has("sha256")) return new Reply.Stored(texts(json));
        if (status.is2xxSuccessful() && json.path("dryRun").asBoolean(false)) return new Reply.Passed();
        return refused(status.value(), json);
    }

    private static Map<String, String> texts(JsonNode json) {
        return json.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().asString()));
    }

    private static JsonNode json(InputStream body) throws IOException {
        try {
            return JSON.readTree(body.readAllBytes());
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static Reply refused(int status, JsonNode problem) {
        return new Reply.Refused(
                status,
                problem.path("type").asString("").replaceAll(".*:", ""),
                problem.path("title").asString("It was not recorded"),
                problem.path("detail").asString("The command service gave no reason."),
                problem.path("allowed").asString(""),
                faults(problem),
                version(problem),
                changes(problem));
    }

    private static List<Fault> faults(JsonNode problem) {
        var faults = new ArrayList<Fault>();
        for (var error : problem.path("errors"))
            faults.add(Fault.at(
                    error.path("field").asString(""), error.path("message").asString("Check this.")));
        return faults;
    }

    private static @Nullable Long version(JsonNode problem) {
        return problem.path("version").isNumber()
                ? Long.valueOf(problem.path("version").asLong())
                : null;
    }

    private static List<Reply.Since> changes(JsonNode problem) {
        var changes = new ArrayList<Reply.Since>();
        for (var change : problem.path("changes"))
            changes.add(new Reply.Since(
                    change.path("position").asLong(),
                    change.path("title").asString(""),
                    change.path("decidedOn").asString(""),
                    change.path("actor").asString("")));
        return changes;
    }

    private static Reply away() {
        return passing("ledger-unavailable", "Nothing was recorded. What you typed is kept: try again in a moment.");
    }

    private static Reply unknown() {
        return passing(
                "outcome-unknown",
                "It is not known whether this was recorded. Send it again: however often it is sent, it is recorded once.");
    }

    private static Reply passing(String code, String detail) {
        return new Reply.Refused(
                503, code, "The command service did not answer", detail, "", List.of(), null, List.of());
    }
}
