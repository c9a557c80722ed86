package org.planledger.query.exempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Change;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.register.Steps;
import org.planledger.values.Mandate;

/**
 * A look at the register without the exempt and unpublished matter that is not for the person.
 *
 * @param present what is closed is so at every moment that is looked at: a look at the time before it was marked opens
 *     nothing, and what is published is open from its first draft on
 */
record DiscreetView(Register.View all, Register.View present, Mandate mandate) implements Register.View {

    @Override
    public Moment moment() {
        return all.moment();
    }

    @Override
    public Register.View at(Moment other) {
        return new DiscreetView(all.at(other), present, mandate);
    }

    @Override
    public Steps steps(String planId) {
        return all.steps(planId);
    }

    @Override
    public long position() {
        return all.position();
    }

    @Override
    public List<Item> partnerships() {
        return items(all.partnerships());
    }

    @Override
    public List<Item> plans(String partnershipId) {
        return items(all.plans(partnershipId));
    }

    @Override
    public Optional<Item> item(ItemId id) {
        return all.item(id).map(item -> items(List.of(item)).get(0));
    }

    @Override
    public List<Item> items(Collection<ItemId> ids) {
        return items(all.items(ids));
    }

    @Override
    public List<Item> ofPlan(String planId, ItemKind kind) {
        return items(all.ofPlan(planId, kind));
    }

    @Override
    public List<Item> ofPartnership(String partnershipId, ItemKind kind) {
        return items(all.ofPartnership(partnershipId, kind));
    }

    @Override
    public List<Item> of(ItemId parent, ItemKind kind) {
        return items(all.of(parent, kind));
    }

    @Override
    public List<Change> history(ItemId id) {
        return changes(all.history(id));
    }

    @Override
    public List<Change> changes(String partnershipId, long after, long upTo) {
        return changes(all.changes(partnershipId, after, upTo));
    }

    @Override
    public List<Change> trail(
            String partnershipId, @Nullable Facet facet, long beyond, boolean newestFirst, int atLeast) {
        return changes(all.trail(partnershipId, facet, beyond, newestFirst, atLeast));
    }

    @Override
    public List<Change> entry(long position) {
        return changes(all.entry(position));
    }

    private List<Item> items(List<Item> items) {
        var closed = closed(items.stream()
                .filter(item -> !isFor(item.partnershipId()))
                .flatMap(item -> Concerned.by(item).stream())
                .collect(Collectors.toSet()));
        return items.stream().map(item -> discreet(item, closed)).toList();
    }

    private Item discreet(Item item, Map<ItemId, Closed> closed) {
        if (isFor(item.partnershipId())) return item;
        var itself = closed.get(item.id());
        if (itself != null) return Withheld.from(item, itself);
        return Concerned.by(item)
                .map(closed::get)
                .map(why -> Withheld.latest(item, why))
                .orElseGet(() -> WithheldFiles.from(item));
    }

    private List<Change> changes(List<Change> changes) {
        var closed = closed(changes.stream()
                .filter(change -> !isFor(change.entry().partnershipId()))
                .flatMap(change -> Concerned.by(change).stream())
                .collect(Collectors.toSet()));
        return changes.stream().map(change -> discreet(change, closed)).toList();
    }

    private Change discreet(Change change, Map<ItemId, Closed> closed) {
        if (isFor(change.entry().partnershipId())) return change;
        return Concerned.by(change)
                .map(closed::get)
                .map(why -> Withheld.from(change, why))
                .orElseGet(() -> WithheldFiles.from(change));
    }

    private boolean isFor(String partnershipId) {
        return mandate.seesExemptMatterOf(partnershipId);
    }

    /** Those that are closed to the person as the ledger stands. */
    private Map<ItemId, Closed> closed(Set<ItemId> ids) {
        if (ids.isEmpty()) return Map.of();
        var closed = new HashMap<ItemId, Closed>();
        for (var report : present.items(ids)) Closed.to(mandate, report).ifPresent(why -> closed.put(report.id(), why));
        return closed;
    }
}
