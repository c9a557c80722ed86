package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.RecommendationKind;

/** Lays the answer out: by plan, the newest first, and theme; then what belongs to the partnership, by kind. */
final class Sections {
    private final Visit visit;
    private final Changes changes;
    private final ChangedItem.Teller teller;
    private final Map<ItemId, Item> items;

    Sections(Visit visit, Changes changes, ChangedItem.Teller teller) {
        this.visit = visit;
        this.changes = changes;
        this.teller = teller;
        this.items = visit.view().items(mentioned(changes)).stream().collect(Collectors.toMap(Item::id, i -> i));
    }

    private static List<ItemId> mentioned(Changes changes) {
        return changes.groups().stream()
                .flatMap(group -> Stream.of(
                                group.items().stream().map(Changes.ItemChanges::item),
                                group.unchanged().stream(),
                                Stream.ofNullable(group.theme()))
                        .flatMap(ids -> ids))
                .distinct()
                .toList();
    }

    record PlanSection(String title, String href, List<Section> sections) {}

    List<PlanSection> plans(String partnershipId) {
        var plans = new ArrayList<>(visit.view().plans(partnershipId));
        Collections.reverse(plans);
        var byPlan = new HashMap<String, List<Changes.Group>>();
        for (var group : changes.groups())
            if (group.planId() != null && isOfPlan(group))
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

    private static boolean isOfPlan(Changes.Group group) {
        return group.theme() != null
                || Stream.concat(group.items().stream().map(Changes.ItemChanges::item), group.unchanged().stream())
                        .anyMatch(Sections::ofPlan);
    }

    private static boolean ofPlan(ItemId id) {
        return switch (id.kind()) {
            case PLAN, PRIORITY, TARGET, OUTCOME, ASSESSMENT, DUTY, ACTION_PLAN, ACTION, ACHIEVEMENT -> true;
            default -> false;
        };
    }

    /** Themes by their numbers, the plan as a whole before them. */
    private long number(Changes.Group group) {
        var theme = group.theme() == null ? null : items.get(group.theme());
        return theme != null && theme.fields().get("number") instanceof Number number ? number.longValue() : 0;
    }

    private Section section(Changes.Group group) {
        var theme = group.theme();
        if (theme == null)
            return new Section(
                    "The plan itself",
                    "",
                    "",
                    told(group.items().stream().filter(i -> ofPlan(i.item())).toList()),
                    links(group.unchanged().stream().filter(Sections::ofPlan).toList()),
                    List.of());
        var item = items.get(theme);
        var heading = item == null ? theme.path() : Headings.of(item);
        return new Section(
                heading, visit.to(theme), lead(item), told(group.items()), links(group.unchanged()), List.of());
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
                .filter(item -> !ofPlan(item.item()))
                .collect(Collectors.groupingBy(item -> heading(item.item().kind())));
        var unchanged = changes.groups().stream()
                .filter(group -> group.theme() == null)
                .flatMap(group -> group.unchanged().stream())
                .filter(id -> !ofPlan(id))
                .toList();
        return Stream.of(ItemKind.values())
                .map(Sections::heading)
                .distinct()
                .map(heading -> rest(
                        heading,
                        changed.getOrDefault(heading, List.of()),
                        unchanged.stream()
                                .filter(id -> heading(id.kind()).equals(heading))
                                .toList()))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private Section rest(String heading, List<Changes.ItemChanges> changed, List<ItemId> unchanged) {
        var byAsking = unchanged.stream().collect(Collectors.partitioningBy(this::asksNothing));
        return new Section(
                heading,
                "",
                "",
                told(changed),
                links(byAsking.getOrDefault(false, List.of())),
                links(byAsking.getOrDefault(true, List.of())));
    }

    private boolean asksNothing(ItemId id) {
        var item = items.get(id);
        return item != null && item.text(Field.Recommendation.KIND).equals(RecommendationKind.TO_NOTE.name());
    }

    private static String heading(ItemKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "Recommendations";
            case MEETING, AGENDA_ITEM, DECISION, QUESTION -> "Meetings";
            case REPORT -> "Reports to the committee";
            case REVIEW, FINDING -> "Reviews";
            case RISK -> "Risks";
            case ISSUE, TASKING -> "Issues";
            case CONSULTATION, RESIDENT_VIEW -> "Consultations";
            case PRIORITISATION -> "Prioritisation reviews";
            case PARTNERSHIP, MEMBER -> "The partnership and its members";
            default -> Fields.kind(kind);
        };
    }

    private List<ChangedItem> told(List<Changes.ItemChanges> changed) {
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
