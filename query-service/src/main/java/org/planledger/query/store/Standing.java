package org.planledger.query.store;

import org.jspecify.annotations.Nullable;

/**
 * Where a register stands.
 *
 * @param generation which set of collections holds it
 * @param position up to which it holds all
 * @param ofThisLayout whether it holds all that this release keeps of an event
 * @param stopped why it goes no further, or null
 */
public record Standing(
        int generation,
        long position,
        boolean ofThisLayout,
        @Nullable Stop stopped) {

    /**
     * @param position of the entry that could not be folded: the register is incomplete from it on
     * @param why a sentence for an operator
     */
    public record Stop(long position, String why) {}
}
