package org.planledger.values;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Sealed.Under;

/**
 * Somebody at a meeting, by office and never by name.
 *
 * @param office the role title as the minutes print it
 * @param memberId the member of the partnership that the person came for, where it is said
 */
public record Attendee(
        @Sealed(Under.PERSON) String office, @Nullable String memberId, Presence presence) {
    public enum Presence {
        PRESENT,
        /** There to report or to be questioned, without a vote. */
        IN_ATTENDANCE,
        APOLOGIES
    }
}
