package org.planledger.values;

import java.time.LocalDate;

/**
 * How a partnership divides its year for reporting: into so many periods of equal length, in whole months.
 *
 * @param startMonth the month in which the year begins, 1 to 12
 * @param periods how many there are in a year: 1, 2, 3, 4, 6 or 12
 */
public record ReportingYear(int startMonth, int periods) {
    private static final int MONTHS = 12;

    /** Four quarters from April on. */
    public static final ReportingYear QUARTERS_FROM_APRIL = new ReportingYear(4, 4);

    /** @throws InvalidValue where there is no such month, or the year does not divide so */
    public ReportingYear {
        if (startMonth < 1 || startMonth > MONTHS) throw new InvalidValue("A year starts in a month from 1 to 12.");
        if (periods < 1 || periods > MONTHS || MONTHS % periods != 0)
            throw new InvalidValue("A year has 1, 2, 3, 4, 6 or 12 periods of equal length.");
    }

    /** The year that holds the day. */
    public Span yearOf(LocalDate day) {
        var first = day.withDayOfMonth(1).withMonth(startMonth);
        return days(first.isAfter(day) ? first.minusYears(1) : first, MONTHS);
    }

    /** The period that holds the day. */
    public Span periodOf(LocalDate day) {
        int length = MONTHS / periods;
        var year = yearOf(day).from().firstDay();
        int month = Math.floorMod(day.getMonthValue() - startMonth, MONTHS);
        return days(year.plusMonths((long) month / length * length), length);
    }

    private static Span days(LocalDate first, int months) {
        return new Span(
                PartialDate.of(first), PartialDate.of(first.plusMonths(months).minusDays(1)));
    }
}
