package org.planledger.query.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes.ItemChanges;
import org.planledger.query.change.Changes.Line;
import org.planledger.query.change.Changes.Net;
import org.planledger.query.change.Changes.Step;
import org.planledger.query.fold.About;
import org.planledger.query.fold.Operation;
import org.planledger.query.fold.State;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/** One item between two points: what the steps make of its state at the first, beside its state at the second. */
final class ItemWindow {
    private final ItemId id;
    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final boolean added;
    private final List<Step> steps = new ArrayList<>();
    private State state;

    /** @param changes without the administrative ones' right to a line, but with their effect on the state */
    ItemWindow(ItemId id, @Nullable Item before, @Nullable Item after, List<Change> changes, Point since) {
        this.id = id;
        this.added = before == null;
        this.before = before == null ? Map.of() : before.fields();
        this.after = after == null ? Map.of() : after.fields();
        this.state = new State(about(changes.get(0)), this.before);
        changes.forEach(change -> apply(change, since));
    }

    /** Of an item's state only the fields count here. */
    private static About about(Change change) {
        return new About(change.entry().partnershipId(), change.entry().planId(), null, change.entry().stream());
    }

    private void apply(Change change, Point since) {
        var operations = change.fields().stream()
                .map(field -> new Operation(field.field(), field.op(), field.value()))
                .toList();
        steps.add(new Step(change.entry(), since.isLate(change.entry()), state.changes(operations)));
        state = state.after(operations);
    }

    /** Whether the steps lead from the state at the first point to the one at the second. */
    boolean isExplained() {
        return state.fields().equals(after);
    }

    /** @param further lines that follow from the day alone */
    ItemChanges told(List<Line> further) {
        var lines = new ArrayList<>(Lines.of(told()));
        lines.addAll(further);
        return new ItemChanges(id, added, net(), lines);
    }

    private List<Step> told() {
        return steps.stream()
                .filter(step -> !isAdministrative(step.entry().event()))
                .toList();
    }

    static boolean isAdministrative(String event) {
        return Classes.of(event, List.of()) == ChangeClass.ADMINISTRATIVE;
    }

    /** Every one, also the administrative, oldest first. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The fields that differ between the two points. */
    List<Net> net() {
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Net(field, before.get(field), after.get(field)))
                .toList();
    }
}
