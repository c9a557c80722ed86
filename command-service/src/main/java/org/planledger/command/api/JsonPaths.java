package org.planledger.command.api;

import com.networknt.schema.path.NodePath;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Names of places in a request, written {@code command.figures[0].value}. */
final class JsonPaths {

    private JsonPaths() {}

    static String of(NodePath path) {
        var text = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) append(text, path.getElement(i));
        return text.toString();
    }

    static String of(NodePath path, String property) {
        var text = new StringBuilder(of(path));
        append(text, property);
        return text.toString();
    }

    static String of(String root, List<JacksonException.Reference> path) {
        var text = new StringBuilder(root);
        for (var step : path) append(text, step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        return text.toString();
    }

    private static void append(StringBuilder text, Object step) {
        if (step instanceof Number index) text.append('[').append(index).append(']');
        else text.append(text.isEmpty() ? "" : ".").append(step);
    }
}
