package org.planledger.query.fold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.FieldChange;

/**
 * An item's state: what never changes about it, and its fields.
 *
 * <p>A state is the fold of operations in the order of their positions, whichever of them are kept. Positions are the
 * one total order that there is: dates of decision tie, are often known to the year only, and say when something held,
 * not which of two entries speaks with knowledge of the other. So what was recorded last overrides a field as the
 * newest word on it; the command-service takes nothing that is older, by its date, than what it would override. Adding
 * to and removing from lists commute.
 */
public record State(About about, Map<String, Object> fields) {
    public State {
        fields = Collections.unmodifiableMap(fields);
    }

    public static State empty(About about) {
        return new State(about, Map.of());
    }

    public State after(List<Operation> operations) {
        var next = new LinkedHashMap<>(fields);
        operations.forEach(operation -> apply(operation, next));
        return new State(about, next);
    }

    /** The operations with each field as it was before and is after them. */
    public List<FieldChange> changes(List<Operation> operations) {
        var running = new LinkedHashMap<>(fields);
        var changes = new ArrayList<FieldChange>();
        for (var operation : operations) {
            var before = running.get(operation.field());
            apply(operation, running);
            changes.add(new FieldChange(
                    operation.field(), operation.op(), operation.value(), before, running.get(operation.field())));
        }
        return changes;
    }

    private static void apply(Operation operation, Map<String, Object> fields) {
        var after = after(fields.get(operation.field()), operation);
        if (after == null) fields.remove(operation.field());
        else fields.put(operation.field(), after);
    }

    private static @Nullable Object after(@Nullable Object before, Operation operation) {
        if (operation.op() == FieldChange.Op.SET) return operation.value();
        var list = new ArrayList<Object>(before instanceof List<?> elements ? elements : List.of());
        list.remove(operation.value());
        if (operation.op() == FieldChange.Op.ADD && operation.value() != null) list.add(operation.value());
        return list.isEmpty() ? null : Collections.unmodifiableList(list);
    }

    /** A text field, or "" where it is not set. */
    String text(String field) {
        var value = fields.get(field);
        return value == null ? "" : value.toString();
    }
}
