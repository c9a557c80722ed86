package org.planledger.command.state;

import java.time.LocalDate;
import org.planledger.values.PartialDate;

/**
 * How the answer to an issued recommendation stands.
 *
 * @param due the last day on which an answer is in time
 * @param awaited whether an answer is outstanding
 */
public record ResponseClock(LocalDate due, boolean awaited) {

    /** A partial date runs from its last day, so that nobody is late on a day that was only guessed. */
    static ResponseClock from(PartialDate started, int days) {
        return new ResponseClock(started.lastDay().plusDays(days), true);
    }

    ResponseClock extendedTo(PartialDate until) {
        return new ResponseClock(until.lastDay(), awaited);
    }

    ResponseClock stopped() {
        return new ResponseClock(due, false);
    }
}
