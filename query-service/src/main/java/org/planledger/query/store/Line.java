package org.planledger.query.store;

/**
 * A line of a log. It never changes once written: it follows from the ledger up to its position, whoever writes it.
 *
 * @param number in its log, from 0
 * @param position of the entry that it comes from; a reader who stands before that position does not see it
 * @param stored as it lies in the chunk: the position, a blank, the text
 */
public record Line(long number, long position, String stored) {

    public static Line of(long number, long position, String text) {
        return new Line(number, position, position + " " + text);
    }

    static Line of(long number, String stored) {
        return new Line(number, Long.parseLong(stored, 0, stored.indexOf(' '), 10), stored);
    }

    String text() {
        return stored.substring(stored.indexOf(' ') + 1);
    }
}
