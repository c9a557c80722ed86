package org.planledger.query.page.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.planledger.query.page.record.SignInAgain;
import org.planledger.query.page.record.Tokens;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the command-service about the ledger's proof on behalf of the signed-in person, with that person's own token.
 */
@Component
class ProofDesk {

    static final String RUNNING = "It is running already.";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient commands;
    private final Tokens tokens;

    ProofDesk(RestClient commandService, Tokens tokens) {
        this.commands = commandService;
        this.tokens = tokens;
    }

    /**
     * What it answered.
     *
     * @param status 0 where it did not answer
     * @param json an empty object where the answer is none
     */
    record Told(int status, JsonNode json) {
        boolean isDone() {
            return status >= 200 && status < 300;
        }

        /** Why it was refused. */
        String sentence() {
            return json.path("detail").asString(withoutDetail());
        }

        /** A verification that runs already answers how far it is, and no detail. */
        private String withoutDetail() {
            return switch (status) {
                case 0 -> "The command service does not answer.";
                case 409 -> RUNNING;
                default -> "It was not done.";
            };
        }

        /** Which field of what was sent is the cause; "" where none is. */
        String field() {
            return json.path("field").asString("");
        }
    }

    /** @throws SignInAgain where the person's token is no longer taken */
    Told read(String path) {
        return exchanged(commands.get().uri(path));
    }

    /** @throws SignInAgain where the person's token is no longer taken */
    Told send(String path, String body) {
        return exchanged(commands.post()
                .uri(path)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws SignInAgain where the person's token is no longer taken */
    Told send(String path, JsonNode body) {
        return exchanged(commands.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString()));
    }

    private Told exchanged(RestClient.RequestHeadersSpec<?> asked) {
        try {
            var told = asked.headers(headers -> headers.setBearerAuth(tokens.token()))
                    .exchange(
                            (request, response) -> told(response.getStatusCode().value(), response.getBody()));
            return told == null ? new Told(0, JSON.createObjectNode()) : told;
        } catch (ResourceAccessException away) {
            return new Told(0, JSON.createObjectNode());
        }
    }

    private static Told told(int status, InputStream body) throws IOException {
        if (status == 401) throw new SignInAgain();
        try {
            return new Told(status, JSON.readTree(body.readAllBytes()));
        } catch (JacksonException text) {
            return new Told(status, JSON.createObjectNode());
        }
    }
}
