package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person typed, by the names of the form's fields: {@code command.figures.0.value}. Never changed in place. */
record Typed(Map<String, String> values) {
    Typed {
        values = Map.copyOf(values);
    }

    /** The partnership that the form was opened for, where no field of the command says so. */
    static final String PARTNERSHIP = "partnership";

    /** The item whose texts the form was filled in with. */
    static final String STANDING = "standing";

    private static final Set<String> BESIDE = Set.of(PARTNERSHIP, STANDING);

    /** From a request: the first value of each field, with line ends as one character. */
    static Typed of(Map<String, List<String>> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((name, given) -> {
            if (name.startsWith("command.") || name.startsWith("envelope.") || BESIDE.contains(name))
                values.put(name, given.get(0).replace("\r\n", "\n"));
        });
        return new Typed(values);
    }

    /** Stripped; "" where nothing was typed. */
    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** Each line that says something, stripped. */
    List<String> lines(String name) {
        return raw(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The parts of a file that was stored, by their names; empty where there is none, or they were tampered with. */
    Optional<Map<String, String>> file(Part part, String path) {
        var reading = new Reading(this);
        reading.object(FormShape.placed(path, part.parts()).toList());
        if (isEmptyUnder(path) || !reading.faults().isEmpty()) return Optional.empty();
        return Optional.of(part.parts().stream()
                .collect(Collectors.toMap(Part::name, inner -> text(path + "." + inner.name()))));
    }

    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    Typed with(String name, String value) {
        var next = new LinkedHashMap<>(values);
        next.put(name, value);
        return new Typed(next);
    }

    /** The same, with these in the fields in which nothing was typed. */
    Typed orElse(Map<String, String> defaults) {
        var next = new LinkedHashMap<>(values);
        defaults.forEach((name, value) -> {
            if (isEmptyUnder(field(name))) next.put(name, value);
        });
        return new Typed(next);
    }

    /** The same without the fields that hold just these. */
    Typed without(Map<String, String> defaults) {
        var next = new LinkedHashMap<>(values);
        defaults.keySet().stream().map(Typed::field).distinct().forEach(field -> {
            if (under(field, values).equals(under(field, defaults)))
                next.keySet().removeIf(name -> isUnder(name, field));
        });
        return new Typed(next);
    }

    private static Map<String, String> under(String field, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(e -> isUnder(e.getKey(), field) && !e.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().strip()));
    }

    /** "command.figures" of "command.figures.0.value": what is filled in and cleared as a whole. */
    private static String field(String name) {
        var whole = name.replaceFirst("-(year|month|day)$", "");
        return whole.replaceFirst("^(command\\.[^.]+)\\..*$", "$1");
    }

    /** Whether the answers are the same, whatever they were filled in from. */
    boolean saysTheSameAs(Typed other) {
        return answers().equals(other.answers());
    }

    private Map<String, String> answers() {
        return values.keySet().stream()
                .filter(name -> !name.equals(STANDING) && !text(name).isEmpty())
                .collect(Collectors.toMap(name -> name, this::text));
    }

    boolean isEmptyUnder(String path) {
        return values.entrySet().stream()
                .noneMatch(e -> isUnder(e.getKey(), path) && !e.getValue().isBlank());
    }

    private static boolean isUnder(String name, String path) {
        return name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "-");
    }

    /** How many rows of a list the form shows. */
    int rows(String path) {
        var row = Pattern.compile(Pattern.quote(path) + "\\.(\\d{1,3})[.-].*");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(m -> m.matches())
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** The same with only these rows of a list, renumbered. */
    Typed keepingRows(String path, List<Integer> kept) {
        var next = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (!name.startsWith(path + ".")) next.put(name, value);
        });
        var order = new ArrayList<>(kept);
        for (int i = 0; i < order.size(); i++) {
            var from = path + "." + order.get(i);
            var to = path + "." + i;
            values.forEach((name, value) -> {
                if (isUnder(name, from)) next.put(to + name.substring(from.length()), value);
            });
        }
        return new Typed(next);
    }
}
