package org.planledger.command.example;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an example names something that is recorded already, as the published schema says. */
final class References {

    /**
     * A field that names something.
     *
     * @param pointer in the request, "/command/lead/memberId"
     * @param options what may be named there, "members"
     */
    record Reference(String pointer, String options) {

        /** As a problem names it, "command.lead.memberId". */
        String field() {
            return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        }

        String named(JsonNode body) {
            return body.at(pointer).asString();
        }

        /** The same request, which names something else. */
        ObjectNode naming(JsonNode body, String other) {
            var copy = (ObjectNode) body.deepCopy();
            int end = pointer.lastIndexOf('/');
            ((ObjectNode) copy.at(pointer.substring(0, end))).put(pointer.substring(end + 1), other);
            return copy;
        }
    }

    private final List<Reference> found = new ArrayList<>();

    static List<Reference> in(JsonNode schema, JsonNode body) {
        var references = new References();
        references.object(schema, body.get("command"), "/command");
        return references.found;
    }

    private void object(JsonNode schema, JsonNode value, String pointer) {
        for (var name : schema.path("properties").propertyNames())
            field(schema.get("properties").get(name), value.path(name), pointer + "/" + name);
    }

    private void field(JsonNode schema, JsonNode value, String pointer) {
        if (schema.has("x-options") && value.isString())
            found.add(new Reference(pointer, schema.get("x-options").asString()));
        if (value.isObject()) object(schema, value, pointer);
        for (int i = 0; value.isArray() && i < value.size(); i++)
            field(schema.get("items"), value.get(i), pointer + "/" + i);
    }
}
