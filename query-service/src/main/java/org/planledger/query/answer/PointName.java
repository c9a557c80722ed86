package org.planledger.query.answer;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a point is named: {@code position:12}, {@code date:2019-03}, {@code review:x}, {@code meeting:x}, or the value
 * alone, of which the kind is guessed. A number of four digits that can be a year is one.
 *
 * @param kind UNKNOWN where the word before the colon is none of these
 */
public record PointName(Kind kind, String value) {
    public enum Kind {
        POSITION,
        DATE,
        REVIEW,
        MEETING,
        UNKNOWN
    }

    /** The parameters that name a point. */
    private static final List<String> ENDS = List.of("since", "to");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern DATE = Pattern.compile("(1[89]|2[01])\\d{2}|\\d{4}-.*");

    /** Null where nothing is named. */
    public static @Nullable PointName of(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var name = text.strip();
        int colon = name.indexOf(':');
        if (colon <= 0 || name.contains("T")) return new PointName(guessed(name), name);
        return new PointName(said(name.substring(0, colon)), name.substring(colon + 1));
    }

    private static Kind said(String word) {
        return switch (word) {
            case "position" -> Kind.POSITION;
            case "date" -> Kind.DATE;
            case "review" -> Kind.REVIEW;
            case "meeting" -> Kind.MEETING;
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind guessed(String value) {
        if (DATE.matcher(value).matches()) return Kind.DATE;
        return NUMBER.matcher(value).matches() ? Kind.POSITION : Kind.REVIEW;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    /** The newest of the entries that the two ends of a window name by their positions; 0 where they name none so. */
    public static long newestIn(Function<String, @Nullable String> parameters) {
        return ENDS.stream()
                .mapToLong(end -> positionIn(of(parameters.apply(end))))
                .max()
                .orElse(0);
    }

    private static long positionIn(@Nullable PointName name) {
        return name != null && name.kind == Kind.POSITION ? number(name.value) : 0;
    }

    /** An entry's number as a path or a box has it; 0 where it is none. */
    public static long number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
