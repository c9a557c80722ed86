package org.planledger.command.api;

import java.util.List;
import org.planledger.events.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How one asks whether the ledger is whole, for the OpenAPI document. */
final class ProofShapes {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> REFUSALS = List.of("401", "403", "406", "409", "500", "503");

    private ProofShapes() {}

    static void addTo(ObjectNode paths) {
        paths.putObject("/checkpoints")
                .set(
                        "post",
                        operation(
                                "makeCheckpoint",
                                "Signs what the ledger is now. For auditors and administrators.",
                                "201",
                                "text/plain",
                                text()));
        var verification = paths.putObject("/verification");
        verification.set(
                "post",
                operation(
                        "verify",
                        "Begins to hash the whole ledger anew; what is found becomes an entry. For auditors and"
                                + " administrators.",
                        "202",
                        "application/json",
                        status()));
        verification.set(
                "get",
                operation(
                        "verification",
                        "How far the verification is, or what the last one found.",
                        "200",
                        "application/json",
                        status()));
        paths.putObject("/set-back")
                .set(
                        "get",
                        operation(
                                "setBack",
                                "Whether the ledger does not continue the newest checkpoint that is kept of it.",
                                "200",
                                "application/json",
                                object(
                                        "found",
                                        "boolean",
                                        "size",
                                        "integer",
                                        "position",
                                        "integer",
                                        "sentence",
                                        "string")));
        var acknowledge = operation(
                "acknowledgeSetBack",
                "Lets the ledger go on from where it went back to. For administrators, with a reason, which is recorded.",
                "200",
                "application/json",
                object("position", "integer"));
        acknowledge
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("text/plain")
                .set("schema", text());
        ApiDocument.refusals((ObjectNode) acknowledge.get("responses"), List.of("400", "413", "415"));
        paths.putObject("/set-back/acknowledgement").set("post", acknowledge);
        paths.putObject("/erasures").set("post", erase());
    }

    private static ObjectNode erase() {
        var erase = operation(
                "erasePersonalData",
                "Destroys the key that seals a person's name, for good. For administrators; the ground is recorded, the"
                        + " name is not.",
                "200",
                "application/json",
                object("position", "integer", "dryRun", "boolean"));
        erase.putArray("parameters").add(ApiDocument.ref("parameters", "dryRun"));
        var body = object("name", "string", "ground", "string");
        body.putArray("required").add("name").add("ground");
        erase.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", body);
        ApiDocument.refusals((ObjectNode) erase.get("responses"), List.of("400", "404", "413", "415"));
        return erase;
    }

    private static ObjectNode operation(String id, String summary, String code, String type, ObjectNode schema) {
        var operation = JSON.createObjectNode().put("operationId", id).put("summary", summary);
        operation.putArray("tags").add("proof");
        var answers = operation.putObject("responses");
        answers.putObject(code)
                .put("description", "Done, or under way.")
                .putObject("content")
                .putObject(type)
                .set("schema", schema);
        ApiDocument.refusals(answers, REFUSALS);
        return operation;
    }

    private static ObjectNode status() {
        return object(
                "state",
                "string",
                "position",
                "integer",
                "end",
                "integer",
                "verdict",
                "string",
                "brokenAt",
                "integer",
                "why",
                "string",
                "endedAt",
                "string");
    }

    private static ObjectNode text() {
        return JSON.createObjectNode().put("type", "string");
    }

    /** @param fields names and types in turn */
    private static ObjectNode object(String... fields) {
        var object = JSON.createObjectNode().put("type", "object");
        var properties = object.putObject("properties");
        for (int i = 0; i < fields.length; i += 2)
            properties.putObject(fields[i]).put("type", fields[i + 1]);
        return object;
    }
}
