package org.planledger.query.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one entry did to one field. Values are what JSON has: text, number, boolean, list, map, null.
 *
 * @param op how: {@code SET} overwrites, {@code ADD} and {@code REMOVE} work on a list
 * @param value the operand; with the operands alone a state can be folded for any moment
 * @param before the field before, as it was when the entry was recorded
 * @param after the field after
 */
public record FieldChange(
        String field,
        Op op,
        @Nullable Object value,
        @Nullable Object before,
        @Nullable Object after) {
    /** Whether it made a difference: a correction sets every field, also those that it leaves as they were. */
    public boolean differs() {
        return !Objects.equals(before, after);
    }

    public enum Op {
        SET,
        ADD,
        REMOVE
    }
}
