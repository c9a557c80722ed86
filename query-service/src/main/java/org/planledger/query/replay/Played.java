package org.planledger.query.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;

/**
 * One step of a plan's life.
 *
 * @param asked the position that was asked for; where it is none of the plan's entries, the step is the nearest before
 * @param number of the step among those of the plan, from 1, and {@code of} how many there are
 * @param entry the step's
 * @param changes what the entry did to each item
 * @param ways where to go from here
 */
public record Played(long asked, long number, long of, Entry entry, List<Change> changes, Ways ways) {
    /** The position that the plan stands at after the step. */
    public long at() {
        return entry.position();
    }

    /**
     * Positions to ask for next, of entries or of the last decisions of meetings.
     *
     * @param first and {@code last} null where there is no such step
     * @param previous and {@code next} null also at the ends
     */
    public record Ways(
            @Nullable Long first,
            @Nullable Long previous,
            @Nullable Long next,
            @Nullable Long last) {}
}
