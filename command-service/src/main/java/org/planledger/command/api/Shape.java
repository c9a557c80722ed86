package org.planledger.command.api;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import org.planledger.command.api.Problem.FieldError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request must look like; a field that is null counts as absent. */
record Shape(Schema schema) {

    /** So many faults are named at once; the rest show when these are mended. */
    private static final int NAMED = 20;

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .formats(TextFormat.all())
            .keyword(new NonValidationKeyword("x-options"))
            .keyword(new NonValidationKeyword("x-file"))
            .keyword(new NonValidationKeyword("x-titles"))
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Shape of(JsonNode schema) {
        return new Shape(REGISTRY.getSchema(schema));
    }

    static Shape lookup(Map<Class<?>, Shape> shapes, Class<?> type) {
        return requireNonNull(shapes.get(type));
    }

    /** @throws Problem naming each field that differs */
    void check(JsonNode request) {
        var errors = schema.validate(withoutNulls(request));
        if (errors.isEmpty()) return;
        var fields =
                errors.stream().map(Shape::fieldError).distinct().limit(NAMED).toList();
        throw type(errors).problem(fields.get(0).message()).at(fields);
    }

    private static ProblemType type(List<Error> errors) {
        return switch (errors.get(0).getKeyword()) {
            case "required" -> ProblemType.MISSING_FIELD;
            case "additionalProperties" -> ProblemType.UNKNOWN_FIELD;
            default -> ProblemType.INVALID_FIELD;
        };
    }

    private static FieldError fieldError(Error error) {
        var named = error.getProperty() != null;
        var field = named
                ? JsonPaths.of(error.getInstanceLocation(), error.getProperty())
                : JsonPaths.of(error.getInstanceLocation());
        return new FieldError(field, error.getKeyword(), Sentences.of(error, field));
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (!holdsNull(node)) return node;
        var copy = node.deepCopy();
        prune(copy);
        return copy;
    }

    private static boolean holdsNull(JsonNode node) {
        return node.isNull() || node.values().stream().anyMatch(Shape::holdsNull);
    }

    private static void prune(JsonNode node) {
        if (node instanceof ObjectNode object) object.removeIf(JsonNode::isNull);
        node.values().forEach(Shape::prune);
    }
}
