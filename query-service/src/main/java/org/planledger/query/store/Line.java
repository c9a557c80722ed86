package org.planledger.query.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

/**
 * A line of a log. It never changes once written: it follows from the ledger up to its position, whoever writes it.
 *
 * @param number in its log, from 0
 * @param position of the entry that it comes from; a reader who stands before that position does not see it
 * @param stored as it lies in the chunk: the position, a blank, the text
 */
public record Line(long number, long position, String stored) {
    private static final String HELD_FROM = "\"heldFrom\":\"";

    public static Line of(long number, long position, String text) {
        return new Line(number, position, position + " " + text);
    }

    static Line of(long number, String stored) {
        return new Line(number, Long.parseLong(stored, 0, stored.indexOf(' '), 10), stored);
    }

    /**
     * The day from which a change holds, read without the rest of its text; null where the register was laid out by an
     * earlier release. Inside a text of JSON no quotation mark stands without a backslash, so the field is found.
     */
    @Nullable
    LocalDate heldFrom() {
        int field = stored.indexOf(HELD_FROM);
        if (field < 0) return null;
        int day = field + HELD_FROM.length();
        return PartialDate.parse(stored.substring(day, stored.indexOf('"', day)))
                .firstDay();
    }

    public String text() {
        return stored.substring(stored.indexOf(' ') + 1);
    }
}
