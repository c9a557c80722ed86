package org.planledger.query.page.word;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.planledger.query.fold.DateWords;
import org.planledger.values.PartialDate;

/** Dates in words: "11 March 2021", "July 2018", "2017". */
public final class Dates {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Dates() {}

    public static String words(PartialDate date) {
        return DateWords.of(date);
    }

    public static String words(LocalDate day) {
        return DateWords.of(day);
    }

    public static String words(Instant instant) {
        return words(day(instant));
    }

    /** "Jun 2021", where there is little room. */
    public static String monthAndYear(LocalDate day) {
        return MONTH.format(day);
    }

    /** To the second, London time. */
    public static String exactly(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The first instant after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** "recorded 2 years later", or "" where it was recorded while the date still ran. */
    public static String late(PartialDate decided, Instant recorded) {
        var gap = Period.between(decided.lastDay(), day(recorded));
        if (gap.isZero() || gap.isNegative()) return "";
        if (gap.getYears() > 0) return later(gap.getYears(), "year");
        return gap.getMonths() > 0 ? later(gap.getMonths(), "month") : later(gap.getDays(), "day");
    }

    private static String later(int number, String unit) {
        return "recorded " + number + " " + unit + (number == 1 ? "" : "s") + " later";
    }
}
