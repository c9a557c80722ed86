package org.planledger.query.page.word;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures exactly as given: "more than 300 people", "1/3 decrease, target met". */
public final class Figures {
    private Figures() {}

    /** @param figure a figure as the register holds it, by component name */
    public static String words(Map<?, ?> figure) {
        var kind = text(figure, "kind");
        var words = comparator(text(figure, "comparator"), text(figure, "direction")) + amount(kind, figure);
        var direction = text(figure, "direction");
        if (!direction.isEmpty()) words += " " + direction.toLowerCase(Locale.ROOT);
        return words + target(figure.get("targetMet"));
    }

    /** What the figure measures, with its amount: "Fines issued: 52 fines". */
    public static String sentence(Map<?, ?> figure) {
        return Fields.capital(text(figure, "measures")) + ": " + words(figure);
    }

    private static String amount(String kind, Map<?, ?> figure) {
        var value = text(figure, "value");
        var unit = text(figure, "unit");
        return switch (kind) {
            case "PERCENTAGE", "PERCENTAGE_CHANGE" -> grouped(value) + "%";
            case "PERCENTAGE_POINT_CHANGE" -> grouped(value) + " percentage points";
            case "FRACTION_CHANGE" -> value;
            case "FRACTION" -> unit.isBlank() || unit.equals("fraction") ? value : value + " of " + unit;
            case "MONEY" -> unit.equals("GBP") ? "£" + grouped(value) : grouped(value) + " " + unit;
            case "IN_WORDS" ->
                join(value.matches(".*\\b(tens|dozens|scores|hundreds|thousands)") ? value + " of" : value, unit);
            default -> counted(grouped(value), unit);
        };
    }

    /** Units are written in the plural: "52 fines", but one of them is "1 (fines)". */
    private static String counted(String value, String unit) {
        return value.equals("1") && !unit.isBlank() ? "1 (" + unit + ")" : join(value, unit);
    }

    private static String join(String value, String unit) {
        return unit.isBlank() ? value : value + " " + unit;
    }

    private static String comparator(String comparator, String direction) {
        return switch (comparator) {
            case "ABOUT" -> "about ";
            case "MORE_THAN" -> "more than ";
            case "AT_LEAST" -> "at least ";
            case "FEWER_THAN" -> direction.isEmpty() ? "fewer than " : "less than ";
            case "AT_MOST" -> "at most ";
            default -> "";
        };
    }

    private static String target(@Nullable Object met) {
        if (met == null) return "";
        return Boolean.TRUE.equals(met) ? ", target met" : ", target not met";
    }

    /** 15009 becomes 15,009; the digits after the point stay as they were given. */
    static String grouped(String value) {
        try {
            var number = new BigDecimal(value);
            var format = NumberFormat.getNumberInstance(Locale.UK);
            format.setMinimumFractionDigits(Math.max(0, number.scale()));
            format.setMaximumFractionDigits(Math.max(0, number.scale()));
            return format.format(number);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String text(Map<?, ?> figure, String key) {
        var value = figure.get(key);
        return value == null ? "" : value.toString();
    }
}
