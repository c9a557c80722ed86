package org.planledger.standalone.history;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command of a history file, as the command API takes it.
 *
 * @param name the command's name, "AddTheme"
 * @param envelope the command id, when it was decided, on what authority, and why
 * @param command what the command says
 */
record HistoryCommand(String name, JsonNode envelope, JsonNode command) {

    private static final JsonMapper JSON = new JsonMapper();

    String id() {
        return envelope.path("commandId").asString();
    }

    /** The row of a batch; the same command gives the same bytes at every start. */
    String row() {
        var body = JSON.createObjectNode().put("name", name);
        body.set("envelope", envelope);
        body.set("command", command);
        return JSON.writeValueAsString(body);
    }
}
