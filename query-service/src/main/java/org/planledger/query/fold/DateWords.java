package org.planledger.query.fold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** Dates as people write them, as precisely as they are known: "11 March 2021", "July 2018", "2017". */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DateWords() {}

    public static String of(PartialDate date) {
        if (date.day() != null) return of(date.firstDay());
        var month = date.month();
        return month == null ? Integer.toString(date.year()) : MONTH.format(YearMonth.of(date.year(), month));
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** "April 2021 to March 2022". */
    public static String of(Span span) {
        var to = span.to();
        return to == null ? of(span.from()) : of(span.from()) + " to " + of(to);
    }
}
