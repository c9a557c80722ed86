package org.planledger.command.example;

import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.values.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An example as {@code GET /commands} shows it, with the command that it is of. */
record Step(int number, JsonNode entry, JsonNode envelope, JsonNode command) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The story that all examples tell, in its order. */
    static List<Step> story(Client client) {
        return client.get(ISSUER.token(), "/commands")
                .json()
                .valueStream()
                .flatMap(Step::ofEntry)
                .sorted(Comparator.comparing(Step::number))
                .toList();
    }

    /** Stores the file that the story attaches. */
    static void storeFile(Client client) {
        client.send(
                ISSUER.token(Role.EXECUTIVE_RECORDER),
                "/attachments?fileName=clean-up.txt",
                request -> request.setHeader("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofString("abc")));
    }

    private static Stream<Step> ofEntry(JsonNode entry) {
        return entry.get("examples")
                .valueStream()
                .map(shown -> new Step(shown.get("step").asInt(), entry, shown.get("envelope"), shown.get("command")));
    }

    String name() {
        return entry.get("name").asString();
    }

    JsonNode schema() {
        return entry.get("schema");
    }

    /** The roles that the catalogue names for the command. */
    Role[] roles() {
        return entry.get("roles")
                .valueStream()
                .map(claim -> Role.ofClaim(claim.asString()).orElseThrow())
                .toArray(Role[]::new);
    }

    /** What is sent, with a command id of its own. */
    ObjectNode body() {
        var body = JSON.createObjectNode();
        body.set("envelope", envelope.deepCopy());
        body.set("command", command.deepCopy());
        body.withObject("envelope").put("commandId", UUID.randomUUID().toString());
        return body;
    }

    Answer send(Client client, String token, JsonNode body) {
        return client.post(token, name(), body.toString());
    }

    @Override
    public String toString() {
        return "step " + number + ", " + name();
    }
}
