package org.planledger.query.warning;

import java.time.LocalDate;
import org.planledger.query.fold.DateWords;
import org.planledger.values.PartialDate;

/** Days in the sentences of warnings. */
public final class Days {
    private Days() {}

    /** Whether a date of the register lies wholly before the day; never where there is none. */
    public static boolean isOver(String date, LocalDate today) {
        return !date.isEmpty() && PartialDate.parse(date).lastDay().isBefore(today);
    }

    /** "on 3 March 2021", or "by 31 March 2021" where only the month or year is known. */
    static String words(String date) {
        var known = PartialDate.parse(date);
        var last = words(known.lastDay());
        return known.firstDay().equals(known.lastDay()) ? "on " + last : "by " + last;
    }

    static String words(LocalDate day) {
        return DateWords.of(day);
    }
}
