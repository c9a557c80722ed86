package org.planledger.command.api;

import com.networknt.schema.Error;

/** What is wrong with a field, in a sentence for the person who filled it in. */
final class Sentences {

    private Sentences() {}

    static String of(Error error, String field) {
        return switch (error.getKeyword()) {
            case "required" -> "'" + field + "' is missing.";
            case "additionalProperties" -> "'" + field + "' is not known here.";
            case "type" -> "'" + field + "' must be of the type " + limit(error) + ".";
            case "enum" -> "'" + field + "' must be one of " + limit(error) + ".";
            case "maxLength" -> "'" + field + "' has at most " + limit(error) + " characters.";
            case "minLength" -> "'" + field + "' has at least " + limit(error) + " characters.";
            case "minimum" -> "'" + field + "' is at least " + limit(error) + ".";
            case "maximum" -> "'" + field + "' is at most " + limit(error) + ".";
            case "minItems" -> "'" + field + "' has at least " + limit(error) + " entries.";
            case "maxItems" -> "'" + field + "' has at most " + limit(error) + " entries.";
            case "format" -> "'" + field + "' " + fault(error);
            case "pattern" -> "'" + field + "' may hold " + pattern(limit(error)) + " only.";
            default -> "'" + field + "' is not as it should be.";
        };
    }

    private static String fault(Error error) {
        return TextFormat.named(limit(error))
                .fault()
                .apply(error.getInstanceNode().asString());
    }

    private static String pattern(String pattern) {
        return pattern.contains("A-Z")
                ? "letters, digits, dots, hyphens and underscores"
                : "small letters, digits and hyphens";
    }

    /** The limit as the schema states it. */
    private static String limit(Error error) {
        var node = error.getSchemaNode();
        return node.isString() ? node.stringValue() : node.toString();
    }
}
