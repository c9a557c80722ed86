package org.planledger.query.store;

/**
 * A line of a log. It never changes once written: it follows from the ledger up to its position, whoever writes it.
 *
 * @param number in its log, from 0
 * @param position of the entry that it comes from; a reader who stands before that position does not see it
 */
public record Line(long number, long position, String text) {

    /** As stored: the position first, so that it is read without parsing the rest. */
    String stored() {
        return position + " " + text;
    }

    static Line of(long number, String stored) {
        int space = stored.indexOf(' ');
        return new Line(number, Long.parseLong(stored, 0, space, 10), stored.substring(space + 1));
    }
}
