package org.planledger.query.register;

import java.util.Optional;
import java.util.Set;

/**
 * The steps of a plan's life: every entry that touched the plan or what belongs to it, in the order in which they were
 * recorded. Found by key.
 */
public interface Steps {
    /** How many there are; 0 also where the register was laid out by an earlier release and is being rebuilt. */
    long count();

    /** @param number from 1 */
    Optional<Step> step(long number);

    /** The last one at or before a position. */
    Optional<Step> upTo(long position);

    /**
     * The last one that the next meeting decided, behind a position. Successive decisions of a meeting count as one.
     */
    Optional<Step> afterNextMeeting(long position);

    /** The last one that the meeting before decided, before a position. */
    Optional<Step> afterMeetingBefore(long position);

    /** The ids of the meetings that decided one of them. */
    Set<String> meetings();

    /**
     * @param number from 1, in the plan
     * @param position of the entry
     */
    record Step(long number, long position) {}
}
