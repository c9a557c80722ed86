package org.planledger.query.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/**
 * The changes between two points, with the items as they stood at either.
 *
 * @param changes oldest first
 * @param before the items at the first point, as far as they existed
 * @param after the items at the second
 */
record Window(Point since, Point to, List<Change> changes, Map<ItemId, Item> before, Map<ItemId, Item> after) {
    private static final Comparator<Changes.Group> FOR_THE_WHOLE_FIRST = Comparator.comparing(
                    (Changes.Group g) -> g.planId() == null ? "" : g.planId())
            .thenComparing(g -> g.theme() == null ? "" : g.theme().path());

    /** @param from a view that stands at the first point, and {@code until} one that stands at the second */
    static Window of(Point since, Point to, List<Change> changes, Register.View from, Register.View until) {
        var ids = changes.stream().map(Change::item).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Window(since, to, changes, byId(from.items(ids)), byId(until.items(ids)));
    }

    private static Map<ItemId, Item> byId(List<Item> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    Changes answer(long position) {
        var byItem = new LinkedHashMap<ItemId, List<Change>>();
        for (var change : changes)
            byItem.computeIfAbsent(change.item(), id -> new ArrayList<>()).add(change);
        var groups = new LinkedHashMap<Changes.Group, List<Changes.ItemChanges>>();
        byItem.forEach((id, steps) ->
                groups.computeIfAbsent(group(id), g -> new ArrayList<>()).add(item(id, steps)));
        return new Changes(position, since, to, entries(), changes.size(), groups(groups));
    }

    private long entries() {
        return changes.stream()
                .map(change -> change.entry().position())
                .distinct()
                .count();
    }

    private static List<Changes.Group> groups(Map<Changes.Group, List<Changes.ItemChanges>> groups) {
        return groups.entrySet().stream()
                .map(e -> new Changes.Group(e.getKey().planId(), e.getKey().theme(), e.getValue()))
                .sorted(FOR_THE_WHOLE_FIRST)
                .toList();
    }

    /** An item that the moment does not hold has no known place, and stands with the partnership. */
    private Changes.Group group(ItemId id) {
        var item = after.get(id);
        return item == null
                ? new Changes.Group(null, null, List.of())
                : new Changes.Group(item.planId(), theme(item), List.of());
    }

    private static @Nullable ItemId theme(Item item) {
        if (item.id().kind() == ItemKind.THEME) return item.id();
        var parent = item.parent();
        return parent != null && parent.kind() == ItemKind.THEME ? parent : null;
    }

    private Changes.ItemChanges item(ItemId id, List<Change> changes) {
        var steps = changes.stream()
                .map(change -> new Changes.Step(change.entry(), change.fields()))
                .toList();
        return new Changes.ItemChanges(id, !before.containsKey(id), net(before.get(id), after.get(id)), steps);
    }

    private static List<Changes.Net> net(@Nullable Item before, @Nullable Item after) {
        Map<String, Object> then = before == null ? Map.of() : before.fields();
        Map<String, Object> now = after == null ? Map.of() : after.fields();
        var fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(then.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(then.get(field), now.get(field)))
                .map(field -> new Changes.Net(field, then.get(field), now.get(field)))
                .toList();
    }
}
