package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.record.FormShape.Placed;
import org.planledger.values.InvalidValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a command's JSON from what was typed, and says which fields are missing or cannot be read. */
final class Reading {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Typed typed;
    private final List<Fault> faults = new ArrayList<>();

    Reading(Typed typed) {
        this.typed = typed;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The object of these parts; what was left empty is left out. */
    ObjectNode object(List<Placed> parts) {
        var object = JSON.createObjectNode();
        for (var placed : parts) {
            var value = value(placed.part(), placed.path());
            if (value != null) object.set(placed.part().name(), value);
        }
        return object;
    }

    private @Nullable JsonNode value(Part part, String path) {
        return switch (part.kind()) {
            case GROUP -> group(part, path);
            case FILE -> file(part, path);
            case LIST -> list(part, path);
            case LINES -> lines(part, path);
            case DATE -> date(part, path);
            case NUMBER -> number(part, path);
            case YES_NO -> yesNo(part, path);
            case CHOICE -> choice(part, path);
            default -> text(part, path);
        };
    }

    private @Nullable JsonNode group(Part part, String path) {
        if (!part.required() && typed.isEmptyUnder(path)) return null;
        return within(part.isAuthority() ? "" : part.label(), path, part);
    }

    /**
     * What is wrong inside is told with the name of what it is inside of: other groups have boxes of the same names.
     */
    private JsonNode within(String name, String path, Part part) {
        int before = faults.size();
        var object = object(FormShape.placed(path, part.parts()).toList());
        if (!name.isEmpty()) faults.subList(before, faults.size()).replaceAll(fault -> fault.within(name));
        return object;
    }

    private @Nullable JsonNode file(Part part, String path) {
        if (typed.file(part, path).isEmpty()) return missing(part, path);
        return object(FormShape.placed(path, part.parts()).toList());
    }

    private JsonNode list(Part part, String path) {
        var rows = JSON.createArrayNode();
        IntStream.range(0, typed.rows(path)).forEach(i -> rows.add(within(part.row(i), path + "." + i, part)));
        return rows;
    }

    private @Nullable JsonNode lines(Part part, String path) {
        var lines = typed.lines(path);
        if (lines.isEmpty() && part.required()) return missing(part, path);
        if (lines.size() > part.longest())
            return fault(path, "“%s” has at most %d lines.".formatted(part.label(), part.longest()));
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int room = part.parts().get(0).longest();
        if (longest > room)
            return fault(
                    path,
                    "Each line of “%s” must be %,d characters or fewer; one has %,d."
                            .formatted(part.label(), room, longest));
        var texts = JSON.createArrayNode();
        lines.forEach(texts::add);
        return texts;
    }

    private @Nullable JsonNode date(Part part, String path) {
        if (TypedDate.isEmpty(typed, path)) return missing(part, path);
        try {
            return JSON.getNodeFactory().stringNode(TypedDate.read(typed, path).toString());
        } catch (InvalidValue e) {
            return fault(path, "“" + part.label() + "”: " + e.getMessage());
        }
    }

    private @Nullable JsonNode number(Part part, String path) {
        var text = typed.text(path);
        if (text.isEmpty()) return missing(part, path);
        if (!text.matches("-?\\d{1,9}"))
            return fault(path, "“" + part.label() + "” must be a whole number, such as 3.");
        return JSON.getNodeFactory().numberNode(Integer.parseInt(text));
    }

    private @Nullable JsonNode yesNo(Part part, String path) {
        var text = typed.text(path);
        if (text.isEmpty()) return null;
        return Set.of("true", "false").contains(text)
                ? JSON.getNodeFactory().booleanNode(text.equals("true"))
                : notOffered(part, path);
    }

    private @Nullable JsonNode choice(Part part, String path) {
        var text = typed.text(path);
        return text.isEmpty() || part.choices().containsKey(text) ? text(part, path) : notOffered(part, path);
    }

    private @Nullable JsonNode notOffered(Part part, String path) {
        return fault(path, "Choose one of the answers that are offered for “" + part.label() + "”.");
    }

    private @Nullable JsonNode text(Part part, String path) {
        var text = typed.text(path);
        if (text.isEmpty()) return missing(part, path);
        if (text.length() > part.longest())
            return fault(
                    path,
                    "“%s” must be %,d characters or fewer; it has %,d."
                            .formatted(part.label(), part.longest(), text.length()));
        return part.options().equals("leads")
                ? StandingLead.json(text)
                : JSON.getNodeFactory().stringNode(text);
    }

    private @Nullable JsonNode missing(Part part, String path) {
        if (!part.required()) return null;
        var asked = switch (part.kind()) {
            case OPTION, CHOICE -> "Choose an answer for “";
            case FILE -> "Choose a file for “";
            default -> "Fill in “";
        };
        return fault(path, asked + part.label() + "”.");
    }

    private @Nullable JsonNode fault(String path, String message) {
        faults.add(new Fault(path, message));
        return null;
    }
}
