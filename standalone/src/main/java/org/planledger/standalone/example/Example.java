package org.planledger.standalone.example;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * What an example is made of. The same particulars make the same commands, to the byte.
 *
 * @param seed what the invention begins with
 * @param size about how many events there are to be
 * @param until the last day, a Friday
 */
public record Example(long seed, int size, LocalDate until) {

    /** What is loaded where no size is named: one partnership, large enough to show everything. */
    public static final int USUAL_SIZE = 7_000;

    /** Fewer events do not hold a partnership's whole life. */
    public static final int SMALLEST = 4_000;

    /** More partnerships than this have no names of their own. */
    public static final int LARGEST = 2_000_000;

    private static final int EVENTS_OF_A_PARTNERSHIP = 12_500;
    private static final double EVENTS_BESIDE_ACTIONS = 2_900;
    private static final double EVENTS_OF_AN_ACTION_A_YEAR = 78;
    private static final double COMMANDS_OF_AN_EVENT = 0.8;
    private static final int YEARS = 9;

    /** An example that ends shortly before a day. */
    public static Example endingBefore(LocalDate today, long seed, int size) {
        return new Example(seed, size, today.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)));
    }

    public Iterable<Session> sessions() {
        return () -> new Sessions(this);
    }

    /** The day on which the first partnership is registered, a Friday. */
    LocalDate from() {
        return LocalDate.of(until.getYear() - YEARS, 1, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
    }

    /** When the ledger begins: before anything that is recorded in it. */
    public Instant begins() {
        return momentOf(from()).minusSeconds(3600);
    }

    /** When the last session ends. */
    public Instant ends() {
        return momentOf(until);
    }

    /** Fridays at four are for recording. */
    static Instant momentOf(LocalDate friday) {
        return friday.atTime(LocalTime.of(16, 0)).toInstant(ZoneOffset.UTC);
    }

    /** About how many commands there are. */
    public int commands() {
        return (int) (size * COMMANDS_OF_AN_EVENT);
    }

    int partnerships() {
        return Math.max(1, Math.round((float) size / EVENTS_OF_A_PARTNERSHIP));
    }

    /** How many actions each partnership plans in a year, so that the events add up to about the size. */
    int actionsAYear() {
        double ofEach = (double) size / partnerships();
        return Math.max(6, (int) Math.round((ofEach - EVENTS_BESIDE_ACTIONS) / EVENTS_OF_AN_ACTION_A_YEAR));
    }
}
