package org.planledger.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.query.change.Changes.Accounts;
import org.planledger.query.change.Changes.Count;
import org.planledger.query.change.Changes.Group;
import org.planledger.query.change.Changes.ItemChanges;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;

/** Puts the changes of a window in order: by plan and theme, by item, by class. */
final class Report {
    private final String partnershipId;
    private final Point since;
    private final Point to;
    /** Without those of items that the moment does not hold: it sets them aside. */
    private final List<Change> changes;

    private final long own;
    private final Map<ItemId, ItemWindow> windows = new LinkedHashMap<>();
    private final Groups groups;
    private final Map<ItemId, Item> after;

    /**
     * @param from a view that stands at the first point, and {@code until} one that stands at the second
     * @param day of the second point
     */
    Report(String partnershipId, Point since, Point to, Register.View from, Register.View until, LocalDate day) {
        this.partnershipId = partnershipId;
        this.since = since;
        this.to = to;
        var held = until.changes(partnershipId, since.position(), to.position());
        this.after = byId(until.items(held.stream().map(Change::item).collect(Collectors.toSet())));
        this.changes =
                held.stream().filter(change -> after.containsKey(change.item())).toList();
        this.own = own(until);
        var byItem =
                changes.stream().collect(Collectors.groupingBy(Change::item, LinkedHashMap::new, Collectors.toList()));
        var before = byId(from.items(byItem.keySet()));
        byItem.forEach((id, its) -> windows.put(id, new ItemWindow(id, before.get(id), after.get(id), its, since)));
        this.groups = new Groups(partnershipId, from, until, day);
    }

    /** How many entries of the window are about the partnership, whatever the clocks. */
    private long own(Register.View until) {
        var moment = until.moment();
        boolean areAllHeld = moment.asAt() == null && moment.knownOn() == null;
        var all = areAllHeld ? changes : until.at(Moment.NOW).changes(partnershipId, since.position(), to.position());
        return positions(all).size();
    }

    private static Map<ItemId, Item> byId(Collection<Item> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    Changes answer(long position) {
        var grouped = groups.of(windows, after);
        return new Changes(position, since, to, accounts(grouped), counts(grouped), grouped, administrative());
    }

    private List<Change> administrative() {
        return changes.stream()
                .filter(change -> ItemWindow.isAdministrative(change.entry().event()))
                .toList();
    }

    /** The two numbers are counted from what is told, and the whole from what there is. */
    private Accounts accounts(List<Group> grouped) {
        var told = grouped.stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> item.lines().stream())
                .flatMap(line -> line.steps().stream())
                .map(step -> step.entry().position())
                .collect(Collectors.toSet());
        long ledger = to.position() - since.position();
        long entries = positions(changes).size();
        return new Accounts(
                ledger,
                ledger - own,
                own - entries,
                entries,
                told.size(),
                positions(administrative()).size(),
                changes.size(),
                unexplained());
    }

    private static Set<Long> positions(List<Change> changes) {
        return changes.stream()
                .map(change -> change.entry().position())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<ItemId> unexplained() {
        var unexplained = new ArrayList<ItemId>();
        windows.forEach((id, window) -> {
            var item = after.get(id);
            // What another partnership's entries did to its own items is not in this window.
            boolean own = item != null && item.partnershipId().equals(partnershipId);
            if (own && !window.isExplained()) unexplained.add(id);
        });
        return unexplained;
    }

    private static List<Count> counts(List<Group> groups) {
        var counts = new EnumMap<ChangeClass, Long>(ChangeClass.class);
        for (var group : groups)
            for (var item : group.items()) for (var change : classes(item)) counts.merge(change, 1L, Long::sum);
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
    }

    private static Set<ChangeClass> classes(ItemChanges item) {
        return item.lines().stream().map(Changes.Line::change).collect(Collectors.toSet());
    }
}
