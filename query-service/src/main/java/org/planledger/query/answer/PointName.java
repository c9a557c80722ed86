package org.planledger.query.answer;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a point is named: {@code position:12}, {@code date:2019-03}, {@code review:x}, {@code meeting:x}, or the value
 * alone, of which the kind is guessed. A number of four digits that can be a year is one; with its comma, as pages
 * write an entry's number, it is an entry.
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
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}");
    private static final Pattern DATE = Pattern.compile("(1[89]|2[01])\\d{2}|\\d{4}-.*");

    /** Null where nothing is named. */
    public static @Nullable PointName of(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var name = text.strip();
        int colon = name.indexOf(':');
        if (colon <= 0 || name.contains("T")) return new PointName(guessed(name), digits(name));
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
        return isNumber(value) ? Kind.POSITION : Kind.REVIEW;
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
        return text != null && isNumber(text) ? Long.parseLong(digits(text)) : 0;
    }

    /** Whether it is an entry's number, also as pages write it: 6742 or 6,742. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(digits(text)).matches();
    }

    /** An entry's number without the commas with which pages write it; any other text as it is. */
    public static String digits(String text) {
        return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    }
}
