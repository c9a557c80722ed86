package org.planledger.query.answer;

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

    /** The entry that a text names by its position; 0 where it names none so. */
    public static long positionIn(@Nullable String text) {
        var name = of(text);
        return name != null
                        && name.kind == Kind.POSITION
                        && NUMBER.matcher(name.value).matches()
                ? Long.parseLong(name.value)
                : 0;
    }
}
