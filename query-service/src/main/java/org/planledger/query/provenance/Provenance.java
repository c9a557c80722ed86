package org.planledger.query.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.About;
import org.planledger.query.fold.Operation;
import org.planledger.query.fold.State;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;

/**
 * Where the value of one field comes from.
 *
 * @param value the field as it stands at the moment that is looked at, or null where it was cleared
 * @param setBy the entry that made it so
 * @param earlier those before that one, newest first
 */
public record Provenance(String field, @Nullable Object value, Setting setBy, List<Setting> earlier) {
    public Provenance {
        earlier = List.copyOf(earlier);
    }

    /**
     * That of every field that an item has or had, in the order in which they were first set.
     *
     * @param history what touched the item by the moment that is looked at, oldest first
     */
    public static Map<String, Provenance> of(Item item, List<Change> history) {
        var provenance = new LinkedHashMap<String, Provenance>();
        var state = State.empty(new About(item.partnershipId(), item.planId(), item.parent(), item.stream()));
        for (var change : history) {
            var operations = operations(change);
            for (var field : state.changes(operations))
                provenance.compute(field.field(), (name, known) -> after(known, new Setting(change.entry(), field)));
            state = state.after(operations);
        }
        return provenance;
    }

    private static List<Operation> operations(Change change) {
        return change.fields().stream()
                .map(field -> new Operation(field.field(), field.op(), field.value()))
                .toList();
    }

    /** A correction sets every field, also those that it leaves as they were. */
    private static Provenance after(@Nullable Provenance known, Setting next) {
        var change = next.change();
        if (known == null) return new Provenance(change.field(), change.after(), next, List.of());
        if (!change.differs()) return known;
        if (known.setBy.entry().equals(next.entry()))
            return new Provenance(change.field(), change.after(), known.setBy.and(change), known.earlier);
        var earlier = new ArrayList<Setting>();
        earlier.add(known.setBy);
        earlier.addAll(known.earlier);
        return new Provenance(change.field(), change.after(), next, earlier);
    }
}
