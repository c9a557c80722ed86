package org.planledger.command.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandSchemas;
import org.planledger.command.catalogue.CommandType;
import org.planledger.events.EventJson;
import org.planledger.values.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads requests against the very schemas that the service publishes. */
final class RequestReader {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private final JsonMapper json = EventJson.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(BareText.module())
            .build();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    RequestReader(Catalogue catalogue) {
        var envelope = CommandSchemas.published().of(EnvelopeForm.class);
        for (var type : catalogue.all()) shapes.put(type.type(), Shape.of(request(envelope, type.schema())));
    }

    /** @throws Problem naming each field that is not as it should be */
    Request read(CommandType type, Body body, Conditions conditions) {
        var tree = tree(body.text());
        conditions.completeEnvelope(tree);
        return read(type, tree);
    }

    /** @throws Problem naming each field that is not as it should be */
    Request read(CommandType type, JsonNode tree) {
        Shape.lookup(shapes, type.type()).check(tree);
        var envelope = value(tree.get("envelope"), EnvelopeForm.class, "envelope");
        return new Request(envelope, value(tree.get("command"), type.type(), "command"));
    }

    private JsonNode tree(String text) {
        try {
            var tree = json.readTree(text);
            if (tree.isObject()) return tree;
            throw ProblemType.MALFORMED_JSON.problem("The request is not a JSON object.");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw ProblemType.MALFORMED_JSON
                    .problem("The request is not well-formed JSON.")
                    .with("line", at == null ? null : at.getLineNr())
                    .with("column", at == null ? null : at.getColumnNr());
        }
    }

    private <T> T value(JsonNode node, Class<T> type, String at) {
        try {
            return json.treeToValue(node, type);
        } catch (JacksonException e) {
            var field = JsonPaths.of(at, e.getPath());
            throw ProblemType.INVALID_FIELD
                    .problem(sentence(e, field))
                    .at(List.of(new Problem.FieldError(field, "value", sentence(e, field))));
        }
    }

    private static String sentence(Throwable failure, String field) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof InvalidValue) return message(e);
            if (e instanceof MismatchedInputException read && WHOLE.contains(read.getTargetType()))
                return "'" + field + "' is a whole number, written without a point.";
        }
        return "The value cannot be read.";
    }

    private static String message(Throwable e) {
        return String.valueOf(e.getMessage());
    }

    private ObjectNode request(ObjectNode envelope, ObjectNode command) {
        var schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("envelope").add("command");
        schema.putObject("properties").set("envelope", envelope).set("command", command);
        return schema;
    }
}
