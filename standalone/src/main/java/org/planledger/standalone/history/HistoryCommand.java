package org.planledger.standalone.history;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.events.EventJson;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command of a history, as the command API takes it.
 *
 * @param name the command's name, "AddTheme"
 * @param envelope the command id, when it was decided, on what authority, and why
 * @param command what the command says
 */
public record HistoryCommand(String name, JsonNode envelope, JsonNode command) {

    private static final JsonMapper JSON = new JsonMapper();

    private record Envelope(
            String commandId,
            PartialDate decidedOn,
            Authority authority,
            @Nullable String reason) {}

    /** @param id never changes: by it the ledger knows what it has recorded already */
    public static HistoryCommand of(
            String id, Command command, PartialDate decidedOn, Authority authority, @Nullable String reason) {
        var mapper = EventJson.mapper();
        return new HistoryCommand(
                command.getClass().getSimpleName(),
                mapper.valueToTree(new Envelope(id, decidedOn, authority, reason)),
                mapper.valueToTree(command));
    }

    public String id() {
        return envelope.path("commandId").asString();
    }

    /** The row of a batch; the same command gives the same bytes at every start. */
    public String row() {
        var body = JSON.createObjectNode().put("name", name);
        body.set("envelope", envelope);
        body.set("command", command);
        return JSON.writeValueAsString(body);
    }
}
