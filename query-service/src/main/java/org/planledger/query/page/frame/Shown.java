package org.planledger.query.page.frame;

import org.jspecify.annotations.Nullable;

/**
 * What the body of a page shows.
 *
 * @param words "the plan as it stood after entry 2,560"
 * @param end the position of the last entry that counts in it, or null for the newest
 */
record Shown(String words, @Nullable Long end) {
    private static final Shown TODAY = from(Viewpoint.TODAY);

    static Shown from(Viewpoint viewpoint) {
        return new Shown(viewpoint.words(), viewpoint.position());
    }

    /** What was recorded between two entries, looked at from somewhere. */
    static Shown between(long after, long end, Viewpoint viewpoint) {
        var begin = after == 0 ? "the first entry" : "entry %,d".formatted(after);
        var clocks = viewpoint.clocks();
        var words = "changes from %s to entry %,d".formatted(begin, end);
        return new Shown(clocks.isEmpty() ? words : words + ", " + clocks, end);
    }

    boolean isToday() {
        return equals(TODAY);
    }
}
