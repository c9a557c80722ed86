package org.planledger.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every way to spoil a good request, read from the schema that the service publishes. */
final class Spoiling {

    /** A request with one thing wrong, and how it must be answered. */
    record Spoilt(String how, String body, String code, String field) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode good;
    private final List<Spoilt> spoilt = new ArrayList<>();

    private Spoiling(ObjectNode good) {
        this.good = good;
    }

    static List<Spoilt> all(ObjectNode good, JsonNode schema) {
        var spoiling = new Spoiling(good);
        spoiling.object("/command", "command", schema);
        return spoiling.spoilt;
    }

    private void object(String pointer, String path, JsonNode schema) {
        change("unknown field", pointer, "unknown-field", path + ".colour", o -> o.put("colour", "red"));
        for (var name : schema.get("properties").propertyNames()) {
            var field = schema.get("properties").get(name);
            if (isRequired(schema, name)) {
                change("missing", pointer, "missing-field", path + "." + name, o -> o.remove(name));
                change("null", pointer, "missing-field", path + "." + name, o -> o.putNull(name));
            }
            field(pointer, path, name, field);
        }
    }

    private void field(String pointer, String path, String name, JsonNode schema) {
        var at = path + "." + name;
        for (var wrong : wrongValues(schema))
            change("as " + abridged(wrong), pointer, "invalid-field", at, o -> o.set(name, wrong));
        var value = good.at(pointer + "/" + name);
        if (schema.has("properties") && value.isObject()) object(pointer + "/" + name, at, schema);
        if (schema.has("items"))
            change(
                    "with null",
                    pointer,
                    "invalid-field",
                    at + "[0]",
                    o -> o.putArray(name).addNull());
        if (schema.has("items") && !value.isEmpty()) entry(pointer, at, name, schema.get("items"));
    }

    private void entry(String pointer, String at, String name, JsonNode items) {
        if (items.has("properties")) object(pointer + "/" + name + "/0", at + "[0]", items);
        else
            for (var wrong : wrongValues(items))
                change(
                        "as " + abridged(wrong),
                        pointer,
                        "invalid-field",
                        at + "[0]",
                        o -> o.putArray(name).add(wrong));
    }

    private static List<JsonNode> wrongValues(JsonNode schema) {
        return switch (schema.get("type").asString()) {
            case "string" -> wrongTexts(schema);
            case "integer" ->
                List.of(
                        NODES.stringNode("1"),
                        NODES.numberNode(1.5),
                        NODES.numberNode(schema.get("minimum").asInt() - 1),
                        NODES.numberNode(schema.get("maximum").asInt() + 1));
            case "boolean" -> List.of(NODES.stringNode("true"), NODES.numberNode(1));
            case "array" -> List.of(NODES.stringNode("x"), NODES.objectNode(), tooMany(schema));
            default -> List.of(NODES.stringNode("x"), NODES.arrayNode(), NODES.booleanNode(true));
        };
    }

    private static List<JsonNode> wrongTexts(JsonNode schema) {
        var texts = new ArrayList<>(List.<JsonNode>of(
                NODES.numberNode(7),
                NODES.objectNode(),
                NODES.stringNode("  "),
                NODES.stringNode("bell\u0007"),
                NODES.stringNode("turned \u202e round"),
                NODES.stringNode("NO_SUCH_CHOICE!")));
        if (schema.path("format").asString("").matches("line|text")) texts.remove(texts.size() - 1);
        if (schema.path("format").asString("").equals("line")) texts.add(NODES.stringNode("two\nlines"));
        if (schema.has("maxLength"))
            texts.add(NODES.stringNode("a".repeat(schema.get("maxLength").asInt() + 1)));
        return texts;
    }

    private static ArrayNode tooMany(JsonNode schema) {
        var entries = NODES.arrayNode();
        for (int i = 0; i <= schema.get("maxItems").asInt(); i++) entries.add("x");
        return entries;
    }

    private void change(String how, String pointer, String code, String field, Consumer<ObjectNode> change) {
        var copy = good.deepCopy();
        change.accept((ObjectNode) copy.at(pointer));
        spoilt.add(new Spoilt(field + " " + how, JSON.writeValueAsString(copy), code, field));
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required").valueStream().anyMatch(r -> r.asString().equals(name));
    }

    private static String abridged(JsonNode value) {
        var text = value.toString();
        return text.length() < 30 ? text : text.substring(0, 30) + "...";
    }
}
