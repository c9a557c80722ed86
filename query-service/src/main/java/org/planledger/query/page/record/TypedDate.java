package org.planledger.query.page.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** A date in three boxes, of which day and month may stay empty. */
final class TypedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TypedDate() {}

    static boolean isEmpty(Typed typed, String path) {
        return (typed.text(path + "-day") + typed.text(path + "-month") + typed.text(path + "-year")).isEmpty();
    }

    /** @throws InvalidValue where the boxes hold no date */
    static PartialDate read(Typed typed, String path) {
        var year = number(typed.text(path + "-year"));
        if (year == null) throw new InvalidValue("Give at least the year, such as 2021.");
        return new PartialDate(year, month(typed.text(path + "-month")), number(typed.text(path + "-day")));
    }

    static Typed write(Typed typed, String path, PartialDate date) {
        var month = date.month();
        var day = date.day();
        return typed.with(path + "-year", String.valueOf(date.year()))
                .with(path + "-month", month == null ? "" : month.toString())
                .with(path + "-day", day == null ? "" : day.toString());
    }

    static Typed write(Typed typed, String path, LocalDate date) {
        return write(typed, path, PartialDate.of(date));
    }

    /** People write 3, 03, Mar and March. */
    private static @Nullable Integer month(String text) {
        int named = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK));
        return named >= 0 ? Integer.valueOf(named + 1) : number(text);
    }

    private static @Nullable Integer number(String text) {
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,4}")) throw new InvalidValue("Write the date in numbers, such as 27 3 2021.");
        return Integer.valueOf(text);
    }
}
