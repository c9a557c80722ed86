package org.planledger.query.fold;

import org.jspecify.annotations.Nullable;
import org.planledger.query.register.FieldChange;

/** What an entry does to a field; see {@link FieldChange} for the meaning of {@code op} and {@code value}. */
public record Operation(
        String field, FieldChange.Op op, @Nullable Object value) {
    static Operation set(String field, @Nullable Object value) {
        return new Operation(field, FieldChange.Op.SET, value);
    }

    static Operation add(String field, Object value) {
        return new Operation(field, FieldChange.Op.ADD, value);
    }

    static Operation remove(String field, Object value) {
        return new Operation(field, FieldChange.Op.REMOVE, value);
    }
}
