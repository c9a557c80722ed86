package org.planledger.query.exempt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
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
 * A look at the register without the exempt matter that is not for the person.
 *
 * @param present what is exempt is so at every moment that is looked at: a look at the time before it was marked opens
 *     nothing
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
        var exempt = exempt(items.stream()
                .filter(item -> !isFor(item.partnershipId()))
                .flatMap(item -> Concerned.by(item).stream())
                .collect(Collectors.toSet()));
        return items.stream().map(item -> discreet(item, exempt)).toList();
    }

    private Item discreet(Item item, Set<ItemId> exempt) {
        if (isFor(item.partnershipId())) return item;
        if (exempt.contains(item.id())) return Withheld.from(item);
        return Concerned.by(item).filter(exempt::contains).isPresent()
                ? Withheld.latest(item)
                : WithheldFiles.from(item);
    }

    private List<Change> changes(List<Change> changes) {
        var exempt = exempt(changes.stream()
                .filter(change -> !isFor(change.entry().partnershipId()))
                .flatMap(change -> Concerned.by(change).stream())
                .collect(Collectors.toSet()));
        return changes.stream().map(change -> discreet(change, exempt)).toList();
    }

    private Change discreet(Change change, Set<ItemId> exempt) {
        if (isFor(change.entry().partnershipId())) return change;
        return Concerned.by(change).filter(exempt::contains).isPresent()
                ? Withheld.from(change)
                : WithheldFiles.from(change);
    }

    private boolean isFor(String partnershipId) {
        return mandate.seesExemptMatterOf(partnershipId);
    }

    /** Those that are exempt as the ledger stands. */
    private Set<ItemId> exempt(Set<ItemId> ids) {
        if (ids.isEmpty()) return ids;
        return present.items(ids).stream()
                .filter(item -> item.fields().containsKey(Field.Report.EXEMPTION))
                .map(Item::id)
                .collect(Collectors.toSet());
    }
}
