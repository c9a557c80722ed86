package org.planledger.query.exempt;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * A look at the register without the exempt and unpublished matter, and the names of those who were refused, that is
 * not for the person.
 *
 * @param present what is closed is so at every moment that is looked at: a look at the time before it was marked opens
 *     nothing, and what is published is open from its first draft on
 */
record DiscreetView(Register.View all, Register.View present, Mandate mandate, Sight sight) implements Register.View {

    @Override
    public Moment moment() {
        return all.moment();
    }

    @Override
    public Register.View at(Moment other) {
        return new DiscreetView(all.at(other), present, mandate, sight);
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
        var reports = reports(items.stream().flatMap(item -> Concerned.by(item).stream()));
        return items.stream()
                .map(item -> isFor(item.partnershipId()) ? watched(item, reports) : discreet(item, reports))
                .toList();
    }

    private Item discreet(Item item, Map<ItemId, Item> reports) {
        if (Attempted.is(item.id())) return Attempted.from(item);
        var itself = closed(item.id(), reports);
        if (itself.isPresent()) return Withheld.from(item, itself.get());
        return Concerned.by(item)
                .flatMap(report -> closed(report, reports))
                .map(why -> Withheld.latest(item, why))
                .orElseGet(() -> WithheldFiles.from(item));
    }

    /** The item whole; whoever reads what of it is exempt is recorded. */
    private Item watched(Item item, Map<ItemId, Item> reports) {
        var fields = new HashSet<String>();
        if (isExempt(item.id(), reports)) fields.addAll(Withheld.FIELDS);
        if (WithheldFiles.areIn(item)) fields.add(Field.Achievement.ATTACHMENTS);
        var concerned = Concerned.by(item).filter(report -> isExempt(report, reports));
        if (fields.isEmpty() && concerned.isEmpty()) return item;
        var shown = List.of(concerned.orElse(item.id()));
        return Withheld.with(
                item, new WatchedFields(item.fields(), fields, () -> sight.of(item.partnershipId(), shown)));
    }

    private List<Change> changes(List<Change> changes) {
        var reports = reports(changes.stream().flatMap(change -> Concerned.by(change).stream()));
        note(changes, reports);
        return changes.stream().map(change -> discreet(change, reports)).toList();
    }

    private Change discreet(Change change, Map<ItemId, Item> reports) {
        if (isFor(change.entry().partnershipId())) return change;
        if (Attempted.is(change.item())) return Attempted.from(change);
        return Concerned.by(change)
                .flatMap(report -> closed(report, reports))
                .map(why -> Withheld.from(change, why))
                .orElseGet(() -> WithheldFiles.from(change));
    }

    /** Records whose exempt matter changes show, before they are handed out. */
    private void note(List<Change> changes, Map<ItemId, Item> reports) {
        changes.stream()
                .filter(change -> isFor(change.entry().partnershipId()))
                .collect(Collectors.groupingBy(
                        change -> change.entry().partnershipId(),
                        Collectors.flatMapping(change -> shown(change, reports).stream(), Collectors.toSet())))
                .forEach(sight::of);
    }

    private static Optional<ItemId> shown(Change change, Map<ItemId, Item> reports) {
        return Concerned.by(change)
                .filter(report -> isExempt(report, reports))
                .or(() -> WithheldFiles.areIn(change) ? Optional.of(change.item()) : Optional.empty());
    }

    private boolean isFor(String partnershipId) {
        return mandate.seesExemptMatterOf(partnershipId);
    }

    private Optional<Closed> closed(ItemId report, Map<ItemId, Item> reports) {
        return Optional.ofNullable(reports.get(report)).flatMap(one -> Closed.to(mandate, one));
    }

    private static boolean isExempt(ItemId report, Map<ItemId, Item> reports) {
        var known = reports.get(report);
        return known != null && Closed.isExempt(known);
    }

    /** Reports as the ledger stands. */
    private Map<ItemId, Item> reports(Stream<ItemId> ids) {
        var several = ids.collect(Collectors.toSet());
        if (several.isEmpty()) return Map.of();
        return present.items(several).stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }
}
