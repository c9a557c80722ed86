package org.planledger.query.page.word;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Dates as people write them on one line: "11 March 2021", "March 2021", "11/3/2021", "2021" or "2021-03-11". */
public final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDate() {}

    /** @throws InvalidValue where it is none */
    public static PartialDate read(String text) {
        var parts = text.strip().split("[/. ,]+", -1);
        return switch (parts.length) {
            case 3 -> new PartialDate(year(parts[2]), month(parts[1]), number(parts[0]));
            case 2 -> new PartialDate(year(parts[1]), month(parts[0]), null);
            default -> PartialDate.parse(text.strip());
        };
    }

    /** 3, 03, Mar and March are one month; null where nothing was written. */
    public static @Nullable Integer month(String text) {
        int named = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK));
        return named >= 0 ? Integer.valueOf(named + 1) : number(text);
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
