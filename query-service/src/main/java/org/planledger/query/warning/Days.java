package org.planledger.query.warning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.planledger.values.PartialDate;

/** Days in the sentences of warnings. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** Whether a date of the register lies wholly before the day; never where there is none. */
    static boolean isOver(String date, LocalDate today) {
        return !date.isEmpty() && PartialDate.parse(date).lastDay().isBefore(today);
    }

    /** "on 3 March 2021", or "by 31 March 2021" where only the month or year is known. */
    static String words(String date) {
        var known = PartialDate.parse(date);
        var last = words(known.lastDay());
        return known.firstDay().equals(known.lastDay()) ? "on " + last : "by " + last;
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }
}
