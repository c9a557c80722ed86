package org.planledger.query.store;

/** Where the last chunk that holds a line lies: most often it is the newest, and else it is found by halving. */
final class TailSearch {
    private long low;
    private long high;
    private long probe;

    /** @param last the newest chunk; the first one is known to hold a line */
    TailSearch(long last) {
        high = last;
        probe = last;
    }

    /** The chunk to look at next. */
    long probe() {
        return probe;
    }

    /** Takes what was found there, and says whether the search is over. */
    boolean isOver(boolean holdsLines) {
        if (holdsLines) low = probe;
        else high = probe - 1;
        probe = (low + high + 1) / 2;
        return low == high;
    }
}
