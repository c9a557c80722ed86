package org.planledger.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes.Group;
import org.planledger.query.change.Changes.ItemChanges;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** Puts items under the theme of a plan, the plan, or the partnership. */
final class Groups {
    private static final Set<String> OVER =
            Set.of("COMPLETE", "REJECTED", "CLOSED", "SIGNED_OFF", "DECLINED", "SUPERSEDED", "PROPOSED");
    private static final Comparator<Group> FOR_THE_WHOLE_FIRST = Comparator.comparing(
                    (Group g) -> g.planId() == null ? "" : g.planId())
            .thenComparing(g -> g.theme() == null ? "" : g.theme().path());

    private final String partnershipId;
    private final Register.View from;
    private final Register.View until;
    private final LocalDate day;
    private final Map<Place, Content> places = new LinkedHashMap<>();

    Groups(String partnershipId, Register.View from, Register.View until, LocalDate day) {
        this.partnershipId = partnershipId;
        this.from = from;
        this.until = until;
        this.day = day;
    }

    private record Place(@Nullable String planId, @Nullable ItemId theme) {}

    private record Content(List<ItemChanges> items, List<ItemId> unchanged) {}

    /** @param after the items of the windows at the second point, as far as they are there */
    List<Group> of(Map<ItemId, ItemWindow> windows, Map<ItemId, Item> after) {
        themesInEffect();
        windows.forEach((id, window) -> tell(window, after.get(id)));
        untouched(windows.keySet());
        return places.entrySet().stream()
                .map(e -> new Group(
                        e.getKey().planId(),
                        e.getKey().theme(),
                        e.getValue().items(),
                        e.getValue().unchanged()))
                .sorted(FOR_THE_WHOLE_FIRST)
                .toList();
    }

    private void tell(ItemWindow window, @Nullable Item item) {
        var told = window.told(item == null ? List.of() : Unanswered.of(item, day));
        if (!told.lines().isEmpty()) content(item).items().add(told);
    }

    /** An item that the moment does not hold has no known place, and stands with the partnership. */
    private Content content(@Nullable Item item) {
        var place = item == null ? new Place(null, null) : new Place(item.planId(), theme(item));
        return places.computeIfAbsent(place, p -> new Content(new ArrayList<>(), new ArrayList<>()));
    }

    private static @Nullable ItemId theme(Item item) {
        if (item.id().kind() == ItemKind.THEME) return item.id();
        var parent = item.parent();
        return parent != null && parent.kind() == ItemKind.THEME ? parent : null;
    }

    /** Of the plans that were in effect at either point. */
    private void themesInEffect() {
        Stream.of(from, until)
                .flatMap(view -> view.plans(partnershipId).stream())
                .filter(plan -> plan.text(Field.STATUS).equals("IN_EFFECT"))
                .map(plan -> plan.id().path())
                .distinct()
                .forEach(plan -> until.ofPlan(plan, ItemKind.THEME).forEach(this::content));
    }

    /** What is still open and stood there before: that nothing happened to it is an answer too. */
    private void untouched(Set<ItemId> touched) {
        var open = new ArrayList<Item>();
        for (var place : List.copyOf(places.keySet()))
            if (place.theme() != null) open.addAll(until.of(place.theme(), ItemKind.ACTION));
        open.addAll(until.ofPartnership(partnershipId, ItemKind.RECOMMENDATION));
        open.removeIf(item -> touched.contains(item.id()) || OVER.contains(item.text(Field.STATUS)));
        var before = from.items(open.stream().map(Item::id).toList()).stream()
                .map(Item::id)
                .toList();
        for (var item : open) if (before.contains(item.id())) leave(item);
    }

    /** What nobody touched may still be owed. */
    private void leave(Item item) {
        var owed = Unanswered.of(item, day);
        if (owed.isEmpty()) content(item).unchanged().add(item.id());
        else content(item).items().add(new ItemChanges(item.id(), false, List.of(), owed));
    }
}
