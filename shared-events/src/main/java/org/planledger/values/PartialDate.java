package org.planledger.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a paper gives it: a year, a month or a day. Written {@code 2019}, {@code 2019-03} or
 * {@code 2019-03-05} (ISO 8601, reduced precision); a missing part is unknown, never guessed.
 *
 * <p>Where an order is needed a partial date counts from its first day, and the page shows it as given.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws InvalidValue where the parts are no date of the calendar, or a day comes without its month */
    public PartialDate {
        if (month == null && day != null) throw new InvalidValue("A day needs its month.");
        try {
            var first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            if (first.getYear() < 1800 || first.getYear() > 2200)
                throw new InvalidValue("The year must be between 1800 and 2200.");
        } catch (DateTimeException e) {
            throw new InvalidValue("There is no such date.");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @throws InvalidValue where the text is not a year, a month or a day in the forms above */
    @JsonCreator
    public static PartialDate parse(String text) {
        var m = FORM.matcher(text.strip());
        if (!m.matches()) throw new InvalidValue("Write a date as 2019, 2019-03 or 2019-03-05.");
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate lastDay() {
        if (day != null) return firstDay();
        return month != null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** By first day, and the more exact date first where two begin on one day. */
    @Override
    public int compareTo(PartialDate other) {
        int byFirst = firstDay().compareTo(other.firstDay());
        return byFirst != 0 ? byFirst : lastDay().compareTo(other.lastDay());
    }

    @JsonValue
    @Override
    public String toString() {
        if (month == null) return "%04d".formatted(year);
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
