package org.planledger.query.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Entry;
import org.planledger.query.register.ItemId;

/**
 * A point between two entries.
 *
 * @param position of the last entry before it; 0 for the beginning
 * @param review the review that closed there, or null
 * @param day the first one that is not wholly before the point: the day of the closing, the one on which the entry was
 *     recorded, or the one after the date; null for the beginning. What is known by its month or year only counts from
 *     its first day.
 * @param standsOn the day on which one stands there, from which it is told what is overdue: that of the closing, the
 *     date, or the day on which the entry was recorded; null for the beginning
 * @param hash of the line of that entry (RFC 6962 leaf, lower-case hex), or null for the beginning
 */
public record Point(
        long position,
        @Nullable ItemId review,
        @Nullable LocalDate day,
        @Nullable LocalDate standsOn,
        @Nullable String hash) {
    static final Point BEGINNING = new Point(0, null, null, null, null);

    /**
     * Whether an entry after the point tells something that had certainly been decided before it. Of two decisions of
     * one day nobody can say which came first.
     */
    public boolean isLate(Entry entry) {
        return day != null && entry.decidedOn().lastDay().isBefore(day);
    }
}
