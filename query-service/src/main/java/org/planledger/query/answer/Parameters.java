package org.planledger.query.answer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.planledger.query.fold.DateWords;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Reads the texts of parameters; each method throws a {@link Problem} that names the parameter. */
public final class Parameters {
    /** The civil time of the partnerships. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern POSITION = Pattern.compile("\\d{1,15}");

    private Parameters() {}

    public static long position(String parameter, String text) {
        if (!POSITION.matcher(text).matches())
            throw Problem.invalid(parameter, "'" + parameter + "' has to be a whole number, such as 640.");
        return Long.parseLong(text);
    }

    /** The position of an entry that is there, of which there are {@code newest}. */
    public static long entry(String parameter, String text, long newest) {
        long position = position(parameter, text);
        if (position > newest) throw Problem.noSuchEntry(parameter, position, newest);
        return position;
    }

    public static LocalDate lastDay(String parameter, String text) {
        try {
            return PartialDate.parse(text).lastDay();
        } catch (InvalidValue e) {
            throw Problem.invalid(parameter, "'" + parameter + "': " + e.getMessage());
        }
    }

    public static LocalDate firstDay(String parameter, String text) {
        try {
            return PartialDate.parse(text).firstDay();
        } catch (InvalidValue e) {
            throw Problem.invalid(parameter, "'" + parameter + "': " + e.getMessage());
        }
    }

    /** The beginning of a year, month or day in London, or the instant itself. */
    public static Instant begin(String parameter, String text) {
        return text.contains("T")
                ? instant(parameter, text)
                : firstDay(parameter, text).atStartOfDay(LONDON).toInstant();
    }

    /** @throws Problem that names the parameter, where the year, month, day or instant has not begun */
    public static void requireBegun(String parameter, String text, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (LocalDate.ofInstant(begin(parameter, text), LONDON).isAfter(today))
            throw Problem.invalid(
                    parameter, "'" + parameter + "' lies in the future: today is " + DateWords.of(today) + ".");
    }

    /** The end of a year, month or day in London, or the instant itself. */
    public static Instant instant(String parameter, String text) {
        if (!text.contains("T")) return endOf(lastDay(parameter, text));
        try {
            var instant = Instant.parse(text);
            PartialDate.of(LocalDate.ofInstant(instant, LONDON));
            return instant;
        } catch (InvalidValue e) {
            throw Problem.invalid(parameter, "'" + parameter + "': " + e.getMessage());
        } catch (DateTimeException e) {
            throw Problem.invalid(
                    parameter,
                    "'" + parameter + "' is a date such as 2019-03, or an instant such as 2019-03-05T12:00:00Z.");
        }
    }

    /** The first instant after a day in London. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
