package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What changed in a partnership after one entry, up to the moment that the visit looks at. */
final class Comparison {
    private final Visit visit;
    private final String partnershipId;
    private final Points.Point since;
    private final Values values;
    private final List<NetChange> all;

    Comparison(Visit visit, String partnershipId, Points.Point since) {
        this.visit = visit;
        this.partnershipId = partnershipId;
        this.since = since;
        this.values = visit.values();
        this.all = net(visit.view().changes(partnershipId, since.position()));
    }

    private List<NetChange> net(List<Change> changes) {
        Map<ItemId, List<Change>> byItem = new LinkedHashMap<>();
        for (var change : changes)
            byItem.computeIfAbsent(change.item(), id -> new ArrayList<>()).add(change);
        var net = new ArrayList<NetChange>();
        byItem.forEach((id, its) ->
                visit.view().item(id).ifPresent(item -> net.add(NetChange.of(item, its, since, visit, values))));
        return net;
    }

    List<NetChange> all() {
        return all;
    }

    /** How many items a late entry touched. */
    long late() {
        return all.stream().filter(NetChange::late).count();
    }

    /** How many entries of the ledger the changes come from. */
    long entries() {
        return all.stream()
                .flatMap(change -> change.steps().stream())
                .map(step -> step.position())
                .distinct()
                .count();
    }

    long count(ItemKind kind, Predicate<NetChange> which) {
        return of(kind).stream().filter(which).count();
    }

    private List<NetChange> of(ItemKind kind) {
        return all.stream().filter(change -> change.item().id().kind() == kind).toList();
    }

    /** Each plan that is in effect or was touched, the newest first, with each of its themes, changed or not. */
    List<PlanChanges> plans() {
        var plans = new ArrayList<>(visit.view().plans(partnershipId));
        Collections.reverse(plans);
        return plans.stream()
                .filter(plan -> isShown(plan))
                .map(plan -> new PlanChanges(plan.text("title"), visit.to(plan.id()), sections(plan)))
                .toList();
    }

    private boolean isShown(Item plan) {
        return plan.text("status").equals("IN_EFFECT")
                || all.stream().anyMatch(change -> plan.id().path().equals(planOf(change.item())));
    }

    private static String planOf(Item item) {
        return item.id().kind() == ItemKind.PLAN ? item.id().path() : String.valueOf(item.planId());
    }

    private List<Section> sections(Item plan) {
        var sections = new ArrayList<Section>();
        var whole = all.stream().filter(c -> isAboutWhole(c.item(), plan)).toList();
        if (!whole.isEmpty()) sections.add(new Section("The plan itself", "", "", whole));
        for (var theme : visit.view().ofPlan(plan.id().path(), ItemKind.THEME)) sections.add(section(theme));
        return sections;
    }

    private static boolean isAboutWhole(Item item, Item plan) {
        return item.id().equals(plan.id())
                || (plan.id().equals(item.parent()) && item.id().kind() != ItemKind.THEME);
    }

    private Section section(Item theme) {
        var leads = values.lines("leads", theme.fields().get("leads"));
        var its = all.stream().filter(change -> isUnder(change.item(), theme)).toList();
        var note = leads.isEmpty() ? "No lead" : "Lead: " + String.join("; ", leads);
        return new Section(Headings.of(theme), visit.to(theme.id()), note, its);
    }

    private static boolean isUnder(Item item, Item theme) {
        return item.id().equals(theme.id())
                || Optional.ofNullable(item.parent()).filter(theme.id()::equals).isPresent();
    }

    /** What belongs to the partnership and to no theme. */
    List<Section> rest() {
        var sections = new ArrayList<Section>();
        add(sections, "Recommendations", ItemKind.RECOMMENDATION);
        add(sections, "Meetings", ItemKind.MEETING, ItemKind.AGENDA_ITEM, ItemKind.DECISION, ItemKind.QUESTION);
        add(sections, "Reports to the committee", ItemKind.REPORT);
        add(sections, "Reviews", ItemKind.REVIEW, ItemKind.FINDING);
        add(sections, "Risks", ItemKind.RISK);
        add(sections, "Refused attempts", ItemKind.REFUSED_ATTEMPTS);
        add(sections, "The partnership and its members", ItemKind.PARTNERSHIP, ItemKind.MEMBER);
        return sections;
    }

    private void add(List<Section> sections, String heading, ItemKind... kinds) {
        var its = new ArrayList<NetChange>();
        for (var kind : kinds) its.addAll(of(kind));
        if (!its.isEmpty()) sections.add(new Section(heading, "", "", its));
    }

    record PlanChanges(String title, String href, List<Section> sections) {}
}
