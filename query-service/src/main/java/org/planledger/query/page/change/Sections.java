package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes;
import org.planledger.query.change.Changes.Group;
import org.planledger.query.change.Changes.ItemChanges;
import org.planledger.query.change.WhatChanged;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.RecommendationKind;

/** Lays the answer out: by plan, the newest first, and theme; then what belongs to the partnership, by kind. */
final class Sections {
    private final Visit visit;
    /** From where names, leads and plans are told. */
    private final Register.View until;

    private final Changes changes;
    private final ChangedItem.Teller teller;
    private final Parts parts;
    private final Outlines outlines;
    private final Map<ItemId, Item> items;

    /** @throws org.planledger.query.answer.Problem where a part is asked for that there is not */
    Sections(Visit visit, WhatChanged.Window window, ChangedItem.Teller teller, Parts parts) {
        this.visit = visit;
        this.until = window.until();
        this.changes = window.changes();
        this.teller = teller;
        this.parts = parts;
        this.outlines = new Outlines(visit);
        parts.requireAmong(keys());
        this.items = until.items(named()).stream().collect(Collectors.toMap(Item::id, i -> i));
    }

    private Set<String> keys() {
        var keys = changes.groups().stream()
                .flatMap(group -> ids(group).map(id -> Parts.key(group, id)))
                .collect(Collectors.toSet());
        changes.groups().stream()
                .flatMap(group -> Stream.ofNullable(group.theme()))
                .forEach(theme -> keys.add(theme.path()));
        keys.add(Parts.ADMINISTRATIVE);
        return keys;
    }

    /** Themes, which give the headings, and the items that are told of. */
    private List<ItemId> named() {
        return changes.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.ofNullable(group.theme()), ids(group).filter(id -> parts.tells(Parts.key(group, id)))))
                .distinct()
                .toList();
    }

    private static Stream<ItemId> ids(Group group) {
        return Stream.concat(group.items().stream().map(ItemChanges::item), group.unchanged().stream());
    }

    record PlanSection(String title, String href, List<Section> sections) {}

    List<PlanSection> plans(String partnershipId) {
        var plans = new ArrayList<>(until.plans(partnershipId));
        Collections.reverse(plans);
        var byPlan = new HashMap<String, List<Group>>();
        for (var group : changes.groups())
            if (group.planId() != null && isOfPlan(group) && parts.has(key(group)))
                byPlan.computeIfAbsent(group.planId(), id -> new ArrayList<>()).add(group);
        return plans.stream()
                .filter(plan -> byPlan.containsKey(plan.id().path()))
                .map(plan -> new PlanSection(
                        plan.text("title"),
                        visit.to(plan.id()),
                        Objects.requireNonNull(byPlan.get(plan.id().path())).stream()
                                .sorted((a, b) -> Long.compare(number(a), number(b)))
                                .map(this::section)
                                .filter(section -> !section.heading().isEmpty())
                                .toList()))
                .toList();
    }

    private static boolean isOfPlan(Group group) {
        return group.theme() != null || ids(group).anyMatch(id -> KindHeadings.isOfPlan(id.kind()));
    }

    private static String key(Group group) {
        return group.theme() == null
                ? String.valueOf(group.planId())
                : group.theme().path();
    }

    /** Themes by their numbers, the plan as a whole before them. */
    private long number(Group group) {
        var theme = group.theme() == null ? null : items.get(group.theme());
        return theme != null && theme.fields().get("number") instanceof Number number ? number.longValue() : 0;
    }

    private Section section(Group group) {
        var theme = group.theme();
        if (theme != null) return section(key(group), ofTheme(theme), group.items(), group.unchanged());
        return section(
                key(group),
                Section.Head.of("The plan itself"),
                group.items().stream()
                        .filter(one -> KindHeadings.isOfPlan(one.item().kind()))
                        .toList(),
                group.unchanged().stream()
                        .filter(id -> KindHeadings.isOfPlan(id.kind()))
                        .toList());
    }

    private Section.Head ofTheme(ItemId id) {
        var theme = items.get(id);
        return new Section.Head(theme == null ? id.path() : Headings.of(theme), visit.to(id), lead(theme));
    }

    private String lead(@Nullable Item theme) {
        if (theme == null) return "";
        var leads = teller.values().lines("leads", theme.fields().get("leads"));
        return leads.isEmpty() ? "No lead" : "Lead: " + String.join("; ", leads);
    }

    /** What belongs to no theme, by kind. */
    List<Section> rest() {
        var changed = changes.groups().stream()
                .filter(group -> group.theme() == null)
                .flatMap(group -> group.items().stream())
                .filter(item -> !KindHeadings.isOfPlan(item.item().kind()))
                .collect(Collectors.groupingBy(
                        item -> KindHeadings.key(item.item().kind())));
        var unchanged = changes.groups().stream()
                .filter(group -> group.theme() == null)
                .flatMap(group -> group.unchanged().stream())
                .filter(id -> !KindHeadings.isOfPlan(id.kind()))
                .collect(Collectors.groupingBy(id -> KindHeadings.key(id.kind())));
        return KindHeadings.firstOfEach().stream()
                .filter(kind -> parts.has(kind.slug()))
                .filter(kind -> changed.containsKey(kind.slug()) || unchanged.containsKey(kind.slug()))
                .map(kind -> rest(
                        kind,
                        changed.getOrDefault(kind.slug(), List.of()),
                        unchanged.getOrDefault(kind.slug(), List.of())))
                .toList();
    }

    private Section rest(ItemKind kind, List<ItemChanges> changed, List<ItemId> unchanged) {
        return section(kind.slug(), Section.Head.of(KindHeadings.of(kind)), changed, unchanged);
    }

    private Section section(String key, Section.Head head, List<ItemChanges> changed, List<ItemId> unchanged) {
        if (parts.isOutline()) return Section.outlined(head, outlines.of(key, changed, unchanged.size()));
        var byAsking = unchanged.stream().collect(Collectors.partitioningBy(this::asksNothing));
        return new Section(
                head,
                null,
                told(changed),
                links(byAsking.getOrDefault(false, List.of())),
                links(byAsking.getOrDefault(true, List.of())));
    }

    private boolean asksNothing(ItemId id) {
        var item = items.get(id);
        return item != null && item.text(Field.Recommendation.KIND).equals(RecommendationKind.TO_NOTE.name());
    }

    private List<ChangedItem> told(List<ItemChanges> changed) {
        return changed.stream()
                .map(one -> ChangedItem.of(one, items.get(one.item()), visit, teller))
                .toList();
    }

    private List<Section.Link> links(List<ItemId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(items.get(id)))
                .map(item -> new Section.Link(Headings.of(item), visit.to(item.id())))
                .toList();
    }
}
