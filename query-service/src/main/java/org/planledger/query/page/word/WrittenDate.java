package org.planledger.query.page.word;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Dates as people write them on one line: "11 March 2021", "March 2021", "11/3/2021", "2021" or "2021-03-11". */
public final class WrittenDate {
    private static final int ABBREVIATED = 3;
    private static final Map<String, Integer> MONTHS = months();
    /** Also those that do not break, which word processors put between day and month. */
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN = Pattern.compile(" ?[/.,] ?| ");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$", Pattern.CASE_INSENSITIVE);

    private WrittenDate() {}

    /** @throws InvalidValue where it is none */
    public static PartialDate read(String text) {
        var said = SPACE.matcher(text).replaceAll(" ").strip();
        var parts = List.of(BETWEEN.split(said, -1));
        if (parts.contains(""))
            throw new InvalidValue("Write the date as 27 March 2021, 27/3/2021, March 2021 or 2021.");
        return switch (parts.size()) {
            case 3 -> new PartialDate(year(parts.get(2)), month(parts.get(1)), day(parts.get(0)));
            case 2 -> new PartialDate(year(parts.get(1)), month(parts.get(0)), null);
            default -> PartialDate.parse(said);
        };
    }

    /** 11 and 11th are one day; null where nothing was written. */
    public static @Nullable Integer day(String text) {
        return number(ORDINAL.matcher(text).replaceFirst(""));
    }

    /** 3, 03, Mar and March are one month; null where nothing was written. */
    public static @Nullable Integer month(String text) {
        var named = MONTHS.get(text.toLowerCase(Locale.UK));
        return named == null ? number(text) : named;
    }

    /** By their whole names and by what these are shortened to. */
    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.UK);
            months.put(name, month.getValue());
            months.put(name.substring(0, ABBREVIATED), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    /** @throws InvalidValue where it is no number */
    public static @Nullable Integer number(String text) {
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,4}")) throw new InvalidValue("Write the date in numbers, such as 27 3 2021.");
        return Integer.valueOf(text);
    }

    private static int year(String text) {
        var year = number(text);
        if (year == null || text.length() != 4) throw new InvalidValue("Give the year in four digits, such as 2021.");
        return year;
    }
}
