package org.planledger.command.api;

import java.util.List;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandSchemas;
import org.planledger.command.catalogue.CommandType;
import org.planledger.events.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command API as OpenAPI 3.1, made from the catalogue and from the very schemas by which requests are read, so that
 * it cannot say anything else than what holds.
 */
final class ApiDocument {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> REFUSALS =
            List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "500", "503");

    private final ObjectNode document = JSON.createObjectNode();
    private final Catalogue catalogue;

    private ApiDocument(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static ObjectNode of(Catalogue catalogue) {
        return new ApiDocument(catalogue).write();
    }

    private ObjectNode write() {
        document.put("openapi", "3.1.1");
        info(document.putObject("info"));
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("signIn");
        var paths = document.putObject("paths");
        paths.putObject("/commands").set("get", list());
        for (var type : catalogue.all())
            paths.putObject("/commands/" + type.name()).set("post", command(type));
        paths.putObject("/batches").set("post", batch());
        paths.putObject("/attachments").set("post", UploadShape.operation());
        ProofShapes.addTo(paths);
        paths.putObject("/openapi.json").set("get", itself());
        components(document.putObject("components"));
        return document;
    }

    private static void info(ObjectNode info) {
        info.put("title", "Plan Ledger: the command API").put("version", "1");
        info.put(
                "description",
                "Takes commands, decides, and records what was decided. Nothing is ever changed or deleted. "
                        + "A refusal is a problem (RFC 9457) that names the rule, and nothing was recorded.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    }

    private static ObjectNode list() {
        var get = JSON.createObjectNode().put("operationId", "listCommands");
        get.put("summary", "All commands, with who may ask for them and what they take.");
        get.putArray("tags").add("catalogue");
        var answers = get.putObject("responses");
        var ok = answers.putObject("200").put("description", "The commands by name.");
        ok.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "array")
                .set("items", ref("schemas", "CommandEntry"));
        refusals(answers, List.of("401", "406", "500"));
        return get;
    }

    private static ObjectNode command(CommandType type) {
        var post = JSON.createObjectNode();
        var name = type.name();
        post.put("operationId", Character.toLowerCase(name.charAt(0)) + name.substring(1));
        post.put("summary", type.summary());
        post.put(
                "description",
                "For the roles: " + String.join(", ", Entry.of(type).roles()) + ".");
        post.putArray("tags").add(type.area());
        post.putArray("parameters")
                .add(ref("parameters", Conditions.KEY))
                .add(ref("parameters", Conditions.IF_MATCH))
                .add(ref("parameters", "dryRun"));
        var body = post.putObject("requestBody").put("required", true);
        var content = body.putObject("content").putObject("application/json");
        content.set("schema", ref("schemas", name + "Request"));
        examples(content.putObject("examples"), type);
        var answers = post.putObject("responses");
        answers.set("200", ref("responses", "Recorded"));
        refusals(answers, REFUSALS);
        return post;
    }

    private static void examples(ObjectNode examples, CommandType type) {
        for (var example : type.examples()) {
            var shown = examples.putObject("step-" + example.step());
            shown.put("summary", "Step " + example.step() + " of the story that all examples tell.");
            var request = shown.putObject("value");
            request.set("envelope", example.envelope());
            request.set("command", example.command());
        }
    }

    private static ObjectNode batch() {
        var post = JSON.createObjectNode().put("operationId", "sendBatch");
        post.put(
                "summary",
                "Takes many commands in their order: of the commands of one stream all are recorded or none.");
        post.put(
                "description",
                "At most " + BatchReader.ROWS + " rows and " + (Body.BATCH_LIMIT >> 20)
                        + " MB; one JSON object per line,"
                        + " or an array of them. Each line of the answer tells the outcome of a row as soon as it is"
                        + " known; the last one sums up. A batch that was cut off can be sent again.");
        post.putArray("tags").add("batch");
        post.putArray("parameters")
                .addObject()
                .put("name", "dryRun")
                .put("in", "query")
                .put("description", "Whether only to tell what would become of each row, and record nothing.")
                .putObject("schema")
                .put("type", "boolean")
                .put("default", false);
        var content = post.putObject("requestBody").put("required", true).putObject("content");
        content.putObject("application/x-ndjson").set("schema", ref("schemas", "BatchRow"));
        content.putObject("application/json")
                .putObject("schema")
                .put("type", "array")
                .put("maxItems", BatchReader.ROWS)
                .set("items", ref("schemas", "BatchRow"));
        var answers = post.putObject("responses");
        answers.putObject("200")
                .put("description", "A line per row, and one at the end.")
                .putObject("content")
                .putObject("application/x-ndjson")
                .set("schema", ref("schemas", "BatchLine"));
        refusals(answers, List.of("400", "401", "406", "413", "415", "500", "503"));
        return post;
    }

    private static ObjectNode itself() {
        var get = JSON.createObjectNode().put("operationId", "describe").put("summary", "This document.");
        get.putArray("tags").add("catalogue");
        get.putArray("security");
        var answers = get.putObject("responses");
        answers.putObject("200")
                .put("description", "OpenAPI 3.1.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        return get;
    }

    static void refusals(ObjectNode answers, List<String> codes) {
        codes.forEach(code -> answers.set(code, ref("responses", "Refused" + code)));
    }

    private void components(ObjectNode components) {
        var schemas = components.putObject("schemas");
        schemas.set("Envelope", envelope());
        for (var type : catalogue.all()) {
            schemas.set(type.name(), type.schema());
            schemas.set(type.name() + "Request", request(type));
        }
        schemas.set("Attachment", UploadShape.attachment());
        ApiShapes.addTo(schemas);
        var responses = components.putObject("responses");
        responses.set("Recorded", ApiShapes.recorded());
        for (var code : REFUSALS) responses.set("Refused" + code, ApiShapes.refused(code));
        components.set("parameters", ApiShapes.parameters());
        components.set("securitySchemes", ApiShapes.signIn());
    }

    /** The command id may come in a header instead: then the envelope needs none. */
    private static ObjectNode envelope() {
        var envelope = CommandSchemas.published().of(EnvelopeForm.class);
        envelope.put(
                "description",
                "Beside the command: an id of the sender's choice, unless Idempotency-Key gives it;"
                        + " when it was decided, on what authority, and why.");
        envelope.putArray("required").add("authority");
        return envelope;
    }

    private static ObjectNode request(CommandType type) {
        var request = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        request.putArray("required").add("envelope").add("command");
        var fields = request.putObject("properties");
        fields.set("envelope", ref("schemas", "Envelope"));
        fields.set("command", ref("schemas", type.name()));
        return request;
    }

    static JsonNode ref(String kind, String name) {
        return JSON.createObjectNode().put("$ref", "#/components/" + kind + "/" + name);
    }
}
