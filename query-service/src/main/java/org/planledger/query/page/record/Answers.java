package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.page.record.FormShape.Placed;
import org.planledger.query.page.word.Attached;
import org.planledger.query.page.word.Figures;
import org.planledger.query.page.word.Values;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, in words, to be checked before it is recorded. */
final class Answers {
    private final Typed typed;
    private final Choices choices;
    private final List<Row> rows = new ArrayList<>();

    private Answers(Typed typed, Choices choices) {
        this.typed = typed;
        this.choices = choices;
    }

    /** @param field where "Change" leads */
    record Row(String label, List<String> lines, String field) {}

    static List<Row> of(FormShape shape, Typed typed, Choices choices) {
        var answers = new Answers(typed, choices);
        shape.all().forEach(answers::add);
        return answers.rows;
    }

    private void add(Placed placed) {
        var part = placed.part();
        switch (part.kind()) {
            case NEW_ID -> {}
            case GROUP -> group(part, placed.path());
            default -> rows.add(new Row(part.label(), lines(part, placed.path()), placed.path()));
        }
    }

    private void group(Part part, String path) {
        if (!part.required() && typed.isEmptyUnder(path)) {
            rows.add(new Row(part.label(), List.of(), path));
            return;
        }
        FormShape.placed(path, part.parts()).forEach(child -> {
            var label = part.isAuthority()
                    ? child.part().label()
                    : part.label() + ": " + begun(child.part().label());
            rows.add(new Row(label, lines(child.part(), child.path()), child.path()));
        });
    }

    /** "paragraph of Schedule 12A". */
    private static String begun(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    private List<String> lines(Part part, String path) {
        return switch (part.kind()) {
            case LIST -> list(part, path);
            case LINES -> typed.lines(path);
            case FILE -> typed.file(part, path).map(Attached::file).stream().toList();
            default -> Stream.of(line(part, path)).filter(s -> !s.isEmpty()).toList();
        };
    }

    private List<String> list(Part part, String path) {
        var parts = FormShape.placed(path, part.parts()).map(Placed::part).toList();
        return java.util.stream.IntStream.range(0, typed.rows(path))
                .mapToObj(i -> row(parts, path + "." + i))
                .toList();
    }

    private String row(List<Part> parts, String path) {
        var json = new Reading(typed).object(FormShape.placed(path, parts).toList());
        var map = JsonMapper.shared().convertValue(json, new TypeReference<Map<String, Object>>() {});
        return map.containsKey("measures") ? Figures.sentence(map) : words(parts, path);
    }

    /** "Name: Amber, Lowest score: 4". */
    private String words(List<Part> parts, String path) {
        return FormShape.placed(path, parts)
                .filter(placed -> !typed.isEmptyUnder(placed.path()))
                .map(placed -> placed.part().label() + ": " + line(placed.part(), placed.path()))
                .collect(Collectors.joining(", "));
    }

    private String line(Part part, String path) {
        var text = typed.text(path);
        return switch (part.kind()) {
            case DATE ->
                TypedDate.isEmpty(typed, path)
                        ? ""
                        : Values.date(TypedDate.read(typed, path).toString());
            case OPTION, CHOICE -> choices.of(part, path).words().getOrDefault(text, text);
            case YES_NO -> text.isEmpty() ? "" : text.equals("true") ? "Yes" : "No";
            default -> text;
        };
    }
}
