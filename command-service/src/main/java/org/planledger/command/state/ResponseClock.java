package org.planledger.command.state;

import java.time.LocalDate;
import org.planledger.values.PartialDate;

/**
 * How the answer to an issued recommendation stands.
 *
 * @param started when it was issued, or a further answer asked for; a partial date runs from its last day, so that
 *     nobody is late on a day that was only guessed
 * @param due the last day on which an answer is in time
 * @param awaited whether an answer is outstanding
 */
public record ResponseClock(PartialDate started, LocalDate due, boolean awaited) {

    static ResponseClock from(PartialDate started, int days) {
        return new ResponseClock(started, started.lastDay().plusDays(days), true);
    }

    ResponseClock extendedTo(PartialDate until) {
        return new ResponseClock(started, until.lastDay(), awaited);
    }

    ResponseClock stopped() {
        return new ResponseClock(started, due, false);
    }
}
