package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Body;
import tools.jackson.databind.JsonNode;

/**
 * A field of a form, read from a JSON Schema.
 *
 * @param name the name of the property
 * @param longest the most characters, or items of a list
 * @param choices value to word, for {@link Kind#CHOICE}
 * @param options where the choices come from, for {@link Kind#OPTION}: "themes"; what the name of a file may end in,
 *     for {@link Kind#FILE}: ".pdf,.txt"
 * @param required whether it is asked for; lines may be none unless the schema wants one at least
 * @param parts the fields of a group or file, or of each item of a list; for {@link Kind#LINES} what a line is
 */
record Part(
        String name,
        Kind kind,
        String label,
        String hint,
        boolean required,
        int longest,
        Map<String, String> choices,
        String options,
        List<Part> parts) {
    enum Kind {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        OPTION,
        YES_NO,
        NEW_ID,
        GROUP,
        LIST,
        /** A list of texts, written one to a line. */
        LINES,
        /** A file that is stored before the form goes on; its parts say which. */
        FILE
    }

    private static final Set<Kind> HOLDING_OTHERS = Set.of(Kind.LIST, Kind.GROUP, Kind.FILE);
    private static final int UNBOUNDED = 4000;
    private static final int MOST_ROWS = 20;

    /** The properties of an object's schema, in their order. */
    static List<Part> of(JsonNode schema) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return schema.path("properties")
                .propertyStream()
                .map(p -> of(p.getKey(), p.getValue(), required.contains(p.getKey())))
                .toList();
    }

    private static Part of(String name, JsonNode schema, boolean required) {
        var kind = kind(schema);
        var inner = kind == Kind.LIST ? schema.path("items") : schema;
        return new Part(
                name,
                kind,
                schema.path("title").asString(name),
                schema.path("description").asString(""),
                required && (kind != Kind.LINES || schema.path("minItems").asInt(0) > 0),
                kind == Kind.LIST || kind == Kind.LINES
                        ? schema.path("maxItems").asInt(MOST_ROWS)
                        : schema.path("maxLength").asInt(UNBOUNDED),
                choices(schema),
                schema.path(kind == Kind.FILE ? "x-file" : "x-options").asString(""),
                parts(kind, inner));
    }

    private static List<Part> parts(Kind kind, JsonNode schema) {
        if (kind == Kind.LINES) return List.of(of("line", schema.path("items"), true));
        return HOLDING_OTHERS.contains(kind) ? of(schema) : List.of();
    }

    private static Kind kind(JsonNode schema) {
        var format = schema.path("format").asString("");
        if (schema.has("x-file")) return Kind.FILE;
        if (schema.has("enum")) return Kind.CHOICE;
        if (schema.has("x-options")) return Kind.OPTION;
        return switch (type(schema)) {
            case "object" -> Kind.GROUP;
            case "array" -> schema.path("items").has("properties") ? Kind.LIST : Kind.LINES;
            case "integer", "number" -> Kind.NUMBER;
            case "boolean" -> Kind.YES_NO;
            default -> text(format);
        };
    }

    private static Kind text(String format) {
        return switch (format) {
            case "partial-date" -> Kind.DATE;
            case "id" -> Kind.NEW_ID;
            case "text" -> Kind.TEXT;
            default -> Kind.LINE;
        };
    }

    /** A type may be a list, of which one is "null". */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) return type.asString("string");
        return type.valueStream()
                .map(JsonNode::asString)
                .filter(t -> !t.equals("null"))
                .findFirst()
                .orElse("string");
    }

    private static Map<String, String> choices(JsonNode schema) {
        var words = new java.util.LinkedHashMap<String, String>();
        for (var value : schema.path("enum")) {
            if (value.isNull()) continue;
            var text = value.asString();
            words.put(text, schema.path("x-titles").path(text).asString(text));
        }
        return words;
    }

    /** The name of a row of a list, "Figures, number 2"; rows are counted from 0. */
    String row(int row) {
        return label + ", number " + (row + 1);
    }

    boolean isAuthority() {
        return name.equals("authority");
    }

    /**
     * Whether the person writes it freely or chooses it from the record: what decides whether a row of a list was left
     * empty.
     */
    boolean isWritten() {
        return Set.of(Kind.LINE, Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.LINES, Kind.OPTION)
                .contains(kind);
    }

    /** Whether it is chosen which body decided. */
    boolean isBody() {
        return kind == Kind.CHOICE
                && choices.keySet()
                        .equals(Stream.of(Body.values()).map(Body::name).collect(Collectors.toSet()));
    }

    /** The same, as one that must choose among what stands: a lead among a theme's present leads. */
    Part among(String standing) {
        return new Part(name, Kind.OPTION, label, hint, required, longest, choices, standing, List.of());
    }

    @Nullable
    Part part(String child) {
        return parts.stream().filter(p -> p.name().equals(child)).findFirst().orElse(null);
    }
}
