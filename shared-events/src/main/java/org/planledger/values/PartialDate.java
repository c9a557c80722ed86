package org.planledger.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a paper gives it: a year, a month or a day. Written {@code 2019}, {@code 2019-03} or
 * {@code 2019-03-05} (ISO 8601, reduced precision); a missing part is unknown, never guessed.
 *
 * <p>Where an order is needed a partial date counts from its first day, and the page shows it as given.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
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
        var date = text.strip();
        return switch (date.length()) {
            case 4 -> new PartialDate(digits(date, 0, 4), null, null);
            case 7 -> new PartialDate(digits(date, 0, 4), part(date, 4), null);
            case 10 -> new PartialDate(digits(date, 0, 4), part(date, 4), part(date, 7));
            default -> throw notADate();
        };
    }

    /** "-03". Read by hand, because every line of the ledger holds several dates. */
    private static int part(String date, int hyphen) {
        if (date.charAt(hyphen) != '-') throw notADate();
        return digits(date, hyphen + 1, hyphen + 3);
    }

    private static int digits(String date, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = date.charAt(i);
            if (digit < '0' || digit > '9') throw notADate();
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static InvalidValue notADate() {
        return new InvalidValue("Write a date as 2019, 2019-03 or 2019-03-05.");
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
        // Formatted by hand: every line of the ledger holds several dates. The year has four digits by its bounds.
        if (month == null) return Integer.toString(year);
        return day == null ? year + "-" + twoDigits(month) : year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
