package org.planledger.command.testing;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests, good until a test spoils them. */
public final class Bodies {

    private static final JsonMapper JSON = new JsonMapper();

    private Bodies() {}

    public static ObjectNode of(JsonNode command) {
        var body = JSON.createObjectNode();
        var envelope = body.putObject("envelope");
        envelope.put("commandId", UUID.randomUUID().toString()).put("decidedOn", "2021-03-11");
        envelope.putObject("authority").put("kind", "MEETING").put("reference", "Minute 4.2");
        body.set("command", command.deepCopy());
        return body;
    }
}
