package org.planledger.query.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes.Group;
import org.planledger.query.change.Changes.ItemChanges;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Over;
import org.planledger.query.register.Above;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** Puts items under the theme of a plan, the plan, or the partnership. */
final class Groups {
    private static final List<ItemKind> OF_A_PLAN = List.of(ItemKind.ACTION, ItemKind.OUTCOME);
    /** What a partnership has on its table until it is settled, whatever plan is in effect. */
    private static final List<ItemKind> OF_A_PARTNERSHIP =
            List.of(ItemKind.RECOMMENDATION, ItemKind.RISK, ItemKind.ISSUE, ItemKind.CONSULTATION);

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

    /** @param after the items of the windows at the second point */
    List<Group> of(Map<ItemId, ItemWindow> windows, Map<ItemId, Item> after) {
        var plans = plansInEffectAtEitherPoint();
        plans.forEach(plan -> until.ofPlan(plan, ItemKind.THEME).forEach(this::content));
        windows.forEach((id, window) -> tell(window, requireNonNull(after.get(id))));
        untouched(touchedAnd(plans), windows.keySet());
        return places.entrySet().stream()
                .map(e -> new Group(
                        e.getKey().planId(),
                        e.getKey().theme(),
                        e.getValue().items(),
                        e.getValue().unchanged()))
                .sorted(FOR_THE_WHOLE_FIRST)
                .toList();
    }

    private static Place place(Item item) {
        var theme = Above.of(item).theme();
        var planId = theme == null
                ? item.planId()
                : theme.path().substring(0, theme.path().indexOf('/'));
        return new Place(planId, theme);
    }

    /** Those that have a theme here. */
    private Set<String> touchedAnd(List<String> inEffect) {
        var plans = new LinkedHashSet<>(inEffect);
        for (var place : places.keySet())
            if (place.theme() != null && place.planId() != null) plans.add(place.planId());
        return plans;
    }

    private void tell(ItemWindow window, Item item) {
        var told = window.told(Unanswered.of(item, day));
        if (!told.lines().isEmpty()) content(item).items().add(told);
    }

    private Content content(Item item) {
        return places.computeIfAbsent(place(item), p -> new Content(new ArrayList<>(), new ArrayList<>()));
    }

    private List<String> plansInEffectAtEitherPoint() {
        return Stream.of(from, until)
                .flatMap(view -> view.plans(partnershipId).stream())
                .filter(plan -> plan.text(Field.STATUS).equals("IN_EFFECT"))
                .map(plan -> plan.id().path())
                .distinct()
                .toList();
    }

    /** What is still open and stood there before: that nothing happened to it is an answer too. */
    private void untouched(Set<String> plans, Set<ItemId> touched) {
        var open = new ArrayList<Item>();
        for (var plan : plans) for (var kind : OF_A_PLAN) open.addAll(until.ofPlan(plan, kind));
        for (var kind : OF_A_PARTNERSHIP) open.addAll(until.ofPartnership(partnershipId, kind));
        open.removeIf(item -> touched.contains(item.id()) || Over.is(item.text(Field.STATUS)));
        var before = from.items(open.stream().map(Item::id).toList()).stream()
                .map(Item::id)
                .collect(Collectors.toSet());
        for (var item : open) if (before.contains(item.id())) leave(item);
    }

    /** What nobody touched may still be owed. */
    private void leave(Item item) {
        var owed = Unanswered.of(item, day);
        if (owed.isEmpty()) content(item).unchanged().add(item.id());
        else content(item).items().add(new ItemChanges(item.id(), false, List.of(), owed));
    }
}
