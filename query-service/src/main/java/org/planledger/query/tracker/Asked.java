package org.planledger.query.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Problem;

/**
 * What of a tracker is asked for.
 *
 * @param where the name of a column to the value that it has to have
 * @param text what a row has to say somewhere, in small or capital letters; "" for anything
 * @param sort the name of the column by which the rows are sorted, or null for the tracker's own order
 * @param plan a plan's id or "all", or null for the current one
 */
public record Asked(
        Map<String, String> where,
        String text,
        @Nullable String sort,
        boolean descending,
        @Nullable String plan) {
    public static final String TEXT = "text";
    public static final String SORT = "sort";
    public static final String PLAN = "plan";
    /** Say from where one looks, which is read elsewhere. */
    private static final List<String> OF_A_LOOK = List.of("asAt", "knownOn", "minPosition", "position");

    /** @throws Problem that names the parameter which the tracker does not have */
    public static Asked of(Tracker<?> tracker, Map<String, String> parameters) {
        var where = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (!known(tracker).contains(name)) throw unknown(tracker, name);
            if (isColumn(tracker, name) && !value.isBlank()) where.put(name, value.strip());
        });
        var sort = parameters.getOrDefault(SORT, "").strip();
        var by = sort.startsWith("-") ? sort.substring(1) : sort;
        if (!by.isEmpty()
                && tracker.columns().stream().noneMatch(column -> column.name().equals(by)))
            throw Problem.invalid(
                    SORT,
                    "'sort' is the name of a column, with - before it for the largest first: "
                            + String.join(
                                    ", ",
                                    tracker.columns().stream().map(Column::name).toList()) + ".");
        var plan = parameters.getOrDefault(PLAN, "").strip();
        return new Asked(
                where,
                parameters.getOrDefault(TEXT, "").strip(),
                by.isEmpty() ? null : by,
                sort.startsWith("-"),
                plan.isEmpty() ? null : plan);
    }

    private static boolean isColumn(Tracker<?> tracker, String name) {
        return tracker.columns().stream()
                .anyMatch(column ->
                        column.isFor(Column.Use.FILTER) && column.name().equals(name));
    }

    private static TreeSet<String> known(Tracker<?> tracker) {
        var known = new TreeSet<>(OF_A_LOOK);
        known.addAll(List.of(TEXT, SORT));
        if (tracker.about().ofPlan()) known.add(PLAN);
        tracker.columns().stream()
                .filter(column -> column.isFor(Column.Use.FILTER))
                .forEach(column -> known.add(column.name()));
        return known;
    }

    private static Problem unknown(Tracker<?> tracker, String name) {
        return Problem.invalid(
                name,
                "There is no parameter '" + name + "' here; there are " + String.join(", ", known(tracker)) + ".");
    }

    /** Those of the parameters that trackers know. */
    public static Map<String, String> among(Tracker<?> tracker, Map<String, String> parameters) {
        var known = known(tracker);
        var asked = new LinkedHashMap<>(parameters);
        asked.keySet().retainAll(known);
        return asked;
    }

    /** As an address has it. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<>(where);
        if (!text.isEmpty()) parameters.put(TEXT, text);
        if (sort != null) parameters.put(SORT, (descending ? "-" : "") + sort);
        if (plan != null) parameters.put(PLAN, plan);
        return parameters;
    }

    Stream<Map.Entry<String, String>> conditions() {
        return where.entrySet().stream();
    }
}
