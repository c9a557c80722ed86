package org.planledger.query.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Moment;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Reads the texts of parameters; each method throws a {@link Problem} that names the parameter. */
public final class Parameters {
    /** The civil time of the partnerships. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern POSITION = Pattern.compile("\\d{1,15}");

    private Parameters() {}

    /**
     * @param asAt a year, a month or a day, which counts to its last day
     * @param knownOn the same, to the end of its last day in London; or an instant, exclusive
     * @param position an entry's position
     */
    public static Moment moment(@Nullable String asAt, @Nullable String knownOn, @Nullable String position) {
        return new Moment(
                asAt == null ? null : lastDay("asAt", asAt),
                knownOn == null ? null : instant("knownOn", knownOn),
                position == null ? null : position("position", position));
    }

    public static long position(String parameter, String text) {
        if (!POSITION.matcher(text).matches())
            throw Problem.invalid(parameter, "'" + parameter + "' is an entry's position, a whole number.");
        return Long.parseLong(text);
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

    /** The end of a year, month or day in London, or the instant itself. */
    public static Instant instant(String parameter, String text) {
        if (!text.contains("T")) return endOf(lastDay(parameter, text));
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid(
                    parameter,
                    "'" + parameter + "' is a date such as 2019-03, or an instant such as 2019-03-05T12:00:00Z.");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
