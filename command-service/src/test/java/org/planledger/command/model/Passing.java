package org.planledger.command.model;

import java.time.LocalDate;
import java.util.Random;
import org.planledger.values.PartialDate;

/** Steps on days that go on, evenly from the first to the last; of four one comes late, on the day that it names. */
final class Passing implements Reference.Steps {

    private final Reference.Steps steps;
    private final LocalDate first;
    private final int days;
    private final int length;
    private int taken;

    /**
     * @param days from the first to the last
     * @param length how many steps are taken in these days
     */
    Passing(Reference.Steps steps, LocalDate first, int days, int length) {
        this.steps = steps;
        this.first = first;
        this.days = days;
        this.length = length;
    }

    @Override
    public Asked next(Random random) {
        var asked = steps.next(random);
        var today = PartialDate.of(first.plusDays((long) days * taken++ / length));
        boolean late = PartialDate.parse(asked.on()).firstDay().isBefore(today.firstDay());
        if (late && random.nextInt(4) == 0) return asked;
        return new Asked(asked.command(), inWords(today, random), asked.reason());
    }

    /** Now and then only the month is known. */
    private static String inWords(PartialDate date, Random random) {
        return random.nextInt(10) == 0 ? date.toString().substring(0, 7) : date.toString();
    }
}
