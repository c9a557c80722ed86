package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.planledger.query.page.record.FormShape.Placed;
import org.planledger.query.page.word.Attached;
import org.springframework.web.util.HtmlUtils;

/** Draws the fields of a form with what was typed, what may be chosen, and what is wrong. */
final class Boxes {
    private static final Set<Part.Kind> NARROW = Set.of(Part.Kind.NUMBER);
    private static final int RADIOS_AT_MOST = 5;
    private final FormShape shape;
    private final Typed typed;
    private final Choices choices;
    private final List<Fault> faults;

    Boxes(FormShape shape, Typed typed, Choices choices, List<Fault> faults) {
        this.shape = shape;
        this.typed = typed;
        this.choices = choices;
        this.faults = faults;
    }

    List<Box> of(List<Placed> parts) {
        return parts.stream()
                .filter(p -> p.part().kind() != Part.Kind.NEW_ID)
                .map(p -> box(p.part(), p.path(), false))
                .toList();
    }

    private Box box(Part part, String path, boolean inRow) {
        return switch (part.kind()) {
            case GROUP -> group(part, path, inRow);
            case LIST -> list(part, path);
            case FILE -> simple("fileUpload", file(part, path), path);
            case DATE -> simple("dateInput", dates(part, path), path);
            case TEXT, LINES -> simple("textarea", options(part, path), path);
            case OPTION -> choice(part, path, choices.of(part, path), true);
            case CHOICE ->
                choice(
                        part,
                        path,
                        choices.of(part, path),
                        inRow || part.choices().size() > RADIOS_AT_MOST);
            case YES_NO -> choice(part, path, Among.all(yesNo()), inRow);
            default -> simple("input", input(part, path), path);
        };
    }

    private static Box simple(String component, Map<String, Object> options, String path) {
        return new Box(component, options, path, "", List.of(), List.of(), false);
    }

    private Box group(Part part, String path, boolean inRow) {
        var children = part.parts().stream()
                .map(p -> box(p, path + "." + p.name(), inRow))
                .toList();
        var options = Map.<String, Object>of("hint", part.hint(), "error", fault(path));
        return new Box("group", options, path, label(part), children, List.of(), false);
    }

    private Box list(Part part, String path) {
        var rows = IntStream.range(0, typed.rows(path))
                .mapToObj(i -> part.parts().stream()
                        .map(p -> box(p, path + "." + i + "." + p.name(), true))
                        .toList())
                .toList();
        var errors = IntStream.range(0, rows.size())
                .mapToObj(i -> fault(path + "." + i))
                .toList();
        var options =
                Map.<String, Object>of("full", rows.size() >= part.longest(), "error", fault(path), "errors", errors);
        return new Box("list", options, path, part.label(), List.of(), rows, false);
    }

    private Box choice(Part part, String path, Among among, boolean select) {
        var words = among.words();
        var options = select ? options(part, path) : legend(part, path, "");
        if (!among.leftOut().isEmpty()) options.put("hint", Map.of("text", sentences(part.hint(), among.leftOut())));
        options.put("items", items(part, words, select));
        options.put("value", chosen(part, path, words));
        return new Box(
                select ? "select" : "radios",
                options,
                path,
                part.label(),
                List.of(),
                List.of(),
                select && (leadsOn(part, path) || (part.name().equals("partnershipId") && words.size() > 1)));
    }

    /** A body that is the only one which the person acts for is chosen already. */
    private String chosen(Part part, String path, Map<String, String> among) {
        boolean only = part.isBody() && among.size() == 1;
        return only ? among.keySet().iterator().next() : typed.text(path);
    }

    private List<Map<String, Object>> items(Part part, Map<String, String> among, boolean select) {
        var items = new ArrayList<Map<String, Object>>();
        if (select) items.add(item("", nothing(part, among)));
        if (!select && !part.required()) items.add(item("", "The paper does not say"));
        among.forEach((value, text) -> items.add(item(value, text)));
        return items;
    }

    private String nothing(Part part, Map<String, String> among) {
        if (!among.isEmpty()) return part.required() ? "Choose" : "None";
        return new Sequence(shape)
                .before(part)
                .filter(first -> typed.text("command." + first.name()).isEmpty())
                .map(first -> "First choose: " + first.label())
                .orElse("There is none to choose yet");
    }

    private static Map<String, Object> item(String value, String text) {
        return Map.of("value", value, "text", text);
    }

    private static Map<String, String> yesNo() {
        var words = new LinkedHashMap<String, String>();
        words.put("true", "Yes");
        words.put("false", "No");
        return words;
    }

    /** Whether what can be chosen elsewhere in this form depends on it. */
    private boolean leadsOn(Part part, String path) {
        return path.startsWith("command.") && new Sequence(shape).leadsOn(part);
    }

    /** A browser never fills in which file was chosen before, so the hint says it. */
    private Map<String, Object> file(Part part, String path) {
        var options = options(part, path);
        options.put("accept", part.options());
        typed.file(part, path)
                .map(Attached::file)
                .ifPresent(file ->
                        options.put("hint", Map.of("text", "You chose " + file + ". Choose another to replace it.")));
        return options;
    }

    private Map<String, Object> input(Part part, String path) {
        var options = options(part, path);
        options.put("value", typed.raw(path));
        if (NARROW.contains(part.kind())) {
            options.put("classes", "govuk-input--width-4");
            options.put("inputmode", "numeric");
        }
        return options;
    }

    private Map<String, Object> options(Part part, String path) {
        var options = new LinkedHashMap<String, Object>();
        options.put("name", path);
        options.put("id", path);
        options.put("label", Map.of("text", label(part)));
        var hint = sentences(part.hint(), choices.template(path));
        if (!hint.isEmpty()) options.put("hint", Map.of("text", hint));
        if (part.kind() == Part.Kind.TEXT || part.kind() == Part.Kind.LINES) options.put("value", typed.raw(path));
        var fault = fault(path);
        if (!fault.isEmpty()) options.put("errorMessage", Map.of("text", fault));
        return options;
    }

    private static String sentences(String hint, String more) {
        return hint.isEmpty() || more.isEmpty() ? hint + more : hint + ". " + more;
    }

    private Map<String, Object> legend(Part part, String path, String classes) {
        var options = options(part, path);
        options.remove("label");
        options.put("idPrefix", path);
        options.put("fieldset", Map.of("legend", Map.of("text", label(part), "classes", classes)));
        return options;
    }

    private Map<String, Object> dates(Part part, String path) {
        var options = legend(part, path, "");
        options.put("namePrefix", path);
        options.put(
                "items",
                List.of(
                        dateBox(path, "day", "govuk-input--width-2", options.containsKey("errorMessage")),
                        dateBox(path, "month", "govuk-input--width-2", options.containsKey("errorMessage")),
                        dateBox(path, "year", "govuk-input--width-4", options.containsKey("errorMessage"))));
        return options;
    }

    private Map<String, Object> dateBox(String path, String name, String classes, boolean wrong) {
        return Map.of(
                "name",
                name,
                "classes",
                classes + (wrong ? " govuk-input--error" : ""),
                "value",
                typed.raw(path + "-" + name));
    }

    private static String label(Part part) {
        return part.required() || part.kind() == Part.Kind.YES_NO ? part.label() : part.label() + " (optional)";
    }

    /** What is wrong with a field as a whole, or "". */
    private String fault(String path) {
        return faults.stream()
                .filter(f -> f.field().equals(path))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }

    /** Where a link in the error summary leads: the field itself, or the first box of its date. */
    static String anchor(String field, FormShape shape) {
        return "#" + HtmlUtils.htmlEscape(isDate(field, shape) ? field + "-day" : field);
    }

    private static boolean isDate(String field, FormShape shape) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        return shape.all().anyMatch(p -> holdsDate(p.part(), name));
    }

    private static boolean holdsDate(Part part, String name) {
        return (part.kind() == Part.Kind.DATE && part.name().equals(name))
                || part.parts().stream().anyMatch(p -> holdsDate(p, name));
    }
}
