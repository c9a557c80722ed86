package org.planledger.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From where the plan is looked at: on two clocks, and as of an entry.
 *
 * @param asAt only what had been decided by the end of this day, or null for all
 * @param knownOn only what had been recorded before this instant, or null for all
 * @param position only entries up to this one, or null for all
 */
public record Moment(
        @Nullable LocalDate asAt,
        @Nullable Instant knownOn,
        @Nullable Long position) {
    public static final Moment NOW = new Moment(null, null, null);

    public boolean isNow() {
        return equals(NOW);
    }

    /** The earliest of today and the days of the two clocks. */
    LocalDate day(LocalDate today, ZoneId zone) {
        var day = asAt != null && asAt.isBefore(today) ? asAt : today;
        if (knownOn == null) return day;
        var known = LocalDate.ofInstant(knownOn.minusNanos(1), zone);
        return known.isBefore(day) ? known : day;
    }

    public boolean holds(Entry entry) {
        return reaches(entry.heldFrom())
                && (knownOn == null || entry.recordedAt().isBefore(knownOn))
                && (position == null || entry.position() <= position);
    }

    /** Whether what holds from a day on counts, as far as dates of decision tell. */
    public boolean reaches(LocalDate heldFrom) {
        return asAt == null || !heldFrom.isAfter(asAt);
    }
}
