package org.planledger.values;

import org.jspecify.annotations.Nullable;

/**
 * On what ground something was decided.
 *
 * @param kind the ground
 * @param reference what a reader would look up: "Minute 4.2", "Scheme of delegation, 3.1", "Crime and Disorder Act
 *     1998, section 6", or the title of a published paper
 * @param meetingId the meeting, where the ground is one that the ledger knows
 */
public record Authority(
        Kind kind, String reference, @Nullable String meetingId) {
    public enum Kind {
        /** Decided at a meeting; the reference is the minute or agenda item. */
        MEETING,
        /** Decided by an officer or member under delegated powers. */
        DELEGATED,
        /** Follows from an Act or regulation. */
        STATUTORY,
        /** Taken from a published paper that states it as a fact. */
        PAPER
    }
}
