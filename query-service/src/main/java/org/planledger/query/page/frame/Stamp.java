package org.planledger.query.page.frame;

import java.time.Instant;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Fields;

/**
 * What a printed page says of itself at the foot of each sheet.
 *
 * @param asAt the moment that is looked at, in words
 * @param made when the page was made
 */
record Stamp(String asAt, String made) {
    static Stamp of(Viewpoint viewpoint, Instant now) {
        var made = Dates.exactly(now);
        return new Stamp(
                viewpoint.isToday()
                        ? "The plan as it stands on " + Dates.words(now)
                        : Fields.capital(viewpoint.words()),
                made);
    }
}
