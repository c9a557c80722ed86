package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planledger.query.fold.Settled;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.record.NewestFirst.Choice;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.Body;
import org.planledger.values.RiskScale;

/** What a field may be chosen from: items of the register, narrowed by what the form already says. */
final class Choices {
    private static final Set<ItemKind> OWN =
            Set.of(ItemKind.THEME, ItemKind.ACTION, ItemKind.ACHIEVEMENT, ItemKind.RISK);
    private final Register.View view;
    private final Visit visit;
    private final Typed typed;

    Choices(Visit visit, Typed typed) {
        this.view = visit.view();
        this.visit = visit;
        this.typed = typed;
    }

    /** Value to words, for a field of a command. */
    Map<String, String> of(Part part, String path) {
        return switch (part.options()) {
            case "partnerships" -> named(visit.own());
            case "plans" -> named(view.plans(partnership()));
            case "themes" -> named(own(view.ofPlan(planFor(path), ItemKind.THEME)));
            case "members" -> members(true);
            case "presentMembers" -> members(false);
            case "meetings" -> newestFirst(ItemKind.MEETING);
            case "recommendations" -> newestFirst(ItemKind.RECOMMENDATION);
            case "issues" -> newestFirst(ItemKind.ISSUE);
            case "consultations" -> newestFirst(ItemKind.CONSULTATION);
            case "views" -> views();
            case "reviews" -> newestFirst(ItemKind.REVIEW);
            case "reports" -> newestFirst(ItemKind.REPORT);
            case "agendaItems" -> ofMeeting(ItemKind.AGENDA_ITEM);
            case "decisions" -> ofMeeting(ItemKind.DECISION);
            case "questions" -> ofMeeting(ItemKind.QUESTION);
            case "actionPlans" -> newestFirst(ofPlans(ItemKind.ACTION_PLAN));
            case "actions" -> newestFirst(ofPlans(ItemKind.ACTION));
            case "achievements" -> newestFirst(ofPlans(ItemKind.ACHIEVEMENT));
            case "priorities" -> inOrder(ofPlans(ItemKind.PRIORITY));
            case "outcomes" -> named(view.ofPlan(planFor(path), ItemKind.OUTCOME));
            case "duties" -> named(view.ofPlan(planFor(path), ItemKind.DUTY));
            case "risks" -> newestFirst(ItemKind.RISK);
            case "prioritisations" -> newestFirst(ItemKind.PRIORITISATION);
            case "likelihoods" -> levels(scale().likelihood());
            case "impacts" -> levels(scale().impact());
            case "leads" -> leads();
            default -> isStatus(part, path) ? statuses(part) : allowed(part);
        };
    }

    /** Where the choice is which body decided: those that the person acts for. */
    private Map<String, String> allowed(Part part) {
        var all = new LinkedHashMap<>(part.choices());
        if (part.isBody())
            all.keySet()
                    .removeIf(body ->
                            !Body.valueOf(body).isActedForBy(visit.person().roles()));
        return all;
    }

    /** Whether a status is chosen; where its wording is settled, the usual words stand. */
    private static boolean isStatus(Part part, String path) {
        return part.kind() == Part.Kind.CHOICE
                && Set.of("status", "progress").contains(part.name())
                && !path.contains("statusWording");
    }

    private Map<String, String> statuses(Part part) {
        var values = new Values(view, partnership());
        var words = new LinkedHashMap<String, String>();
        part.choices().keySet().forEach(status -> words.put(status, values.status(status)));
        return words;
    }

    /** The theme of an earlier plan is chosen from that plan. */
    private String planFor(String path) {
        var chosen = typed.text(path.endsWith("earlierThemeId") ? "command.earlierPlanId" : "command.planId");
        if (!chosen.isEmpty() || path.endsWith("earlierThemeId")) return isOurs(chosen) ? chosen : "";
        return target().map(item -> String.valueOf(item.planId())).orElse("");
    }

    private boolean isOurs(String planId) {
        return view.item(ItemId.of(ItemKind.PLAN, planId))
                .filter(plan -> plan.partnershipId().equals(partnership()))
                .isPresent();
    }

    /** Those on which the person may record something; the kinds that are nobody's own work stay whole. */
    private List<Item> own(List<Item> items) {
        if (!visit.person().isBoundOnly()) return items;
        return items.stream()
                .filter(item -> !OWN.contains(item.id().kind()) || visit.isOwn(item))
                .toList();
    }

    /**
     * The partnership that the form is about: as chosen, of what is chosen, that it was opened for, or the one in view.
     */
    String partnership() {
        var chosen = typed.text("command.partnershipId");
        if (!chosen.isEmpty()) return chosen;
        var opened = typed.text(Typed.PARTNERSHIP);
        return target().map(Item::partnershipId)
                .or(() -> Optional.of(opened).filter(id -> !id.isEmpty()))
                .or(visit::partnership)
                .orElse("");
    }

    /** The item that the command is about, where the form says which. */
    Optional<Item> target() {
        var plan = typed.text("command.planId");
        var theme = typed.text("command.themeId");
        if (!plan.isEmpty() && !theme.isEmpty()) {
            var item = view.item(ItemId.of(ItemKind.THEME, plan, theme));
            if (item.isPresent()) return item;
        }
        for (var kind : List.of(
                ItemKind.ISSUE,
                ItemKind.CONSULTATION,
                ItemKind.ACTION,
                ItemKind.ACTION_PLAN,
                ItemKind.ACHIEVEMENT,
                ItemKind.RECOMMENDATION,
                ItemKind.MEETING,
                ItemKind.REPORT,
                ItemKind.REVIEW,
                ItemKind.RISK,
                ItemKind.PRIORITISATION,
                ItemKind.PLAN,
                ItemKind.PARTNERSHIP)) {
            var id = typed.text("command." + kind.field());
            if (!id.isEmpty()) {
                var item = view.item(ItemId.of(kind, id));
                if (item.isPresent()) return item;
            }
        }
        return Optional.empty();
    }

    private List<Item> ofPartnership(ItemKind kind) {
        return view.ofPartnership(partnership(), kind);
    }

    private Map<String, String> ofMeeting(ItemKind kind) {
        var meeting = ItemId.of(ItemKind.MEETING, typed.text("command.meetingId"));
        return named(ofPartnership(kind).stream()
                .filter(item -> meeting.equals(item.parent()))
                .toList());
    }

    private Map<String, String> members(boolean alsoFormer) {
        var members = new LinkedHashMap<String, String>();
        for (var member : ofPartnership(ItemKind.MEMBER)) {
            boolean former = member.text("status").equals("ENDED");
            if (alsoFormer || !former)
                members.put(last(member.id()), member.text("name") + (former ? " (former member)" : ""));
        }
        return members;
    }

    private List<Choice> ofPlans(ItemKind kind) {
        return view.plans(partnership()).stream()
                .flatMap(plan -> own(view.ofPlan(plan.id().path(), kind)).stream()
                        .map(item -> new Choice(item, Headings.of(item) + " (" + plan.text("title") + ")")))
                .toList();
    }

    private Map<String, String> newestFirst(ItemKind kind) {
        return newestFirst(own(ofPartnership(kind)).stream()
                .map(item -> new Choice(item, Headings.of(item)))
                .toList());
    }

    private Map<String, String> newestFirst(List<Choice> choices) {
        return inOrder(NewestFirst.of(choices, new Values(view, partnership())));
    }

    private static Map<String, String> inOrder(List<Choice> choices) {
        var words = new LinkedHashMap<String, String>();
        choices.forEach(choice -> words.put(last(choice.item().id()), choice.words()));
        return words;
    }

    private Map<String, String> views() {
        var consultation = ItemId.of(ItemKind.CONSULTATION, typed.text("command.consultationId"));
        return named(view.of(consultation, ItemKind.RESIDENT_VIEW));
    }

    private Map<String, String> leads() {
        var leads = new LinkedHashMap<String, String>();
        var theme = view.item(ItemId.of(ItemKind.THEME, typed.text("command.planId"), typed.text("command.themeId")));
        var values = new Values(view, partnership());
        if (theme.isPresent() && theme.get().fields().get("leads") instanceof List<?> standing)
            for (var lead : standing)
                if (lead instanceof Map<?, ?> map) leads.put(StandingLead.value(map), values.lead(map));
        return leads;
    }

    /** Of the text of a report: in which sections the partnership has its reports written; "" where it settled none. */
    String template(String path) {
        if (!path.equals("command.text") || typed.text("command.reportId").isEmpty()) return "";
        var sections = view.item(ItemId.of(ItemKind.PARTNERSHIP, partnership()))
                .map(partnership -> Settled.in(partnership.fields()).reportSections())
                .orElse(List.of());
        return sections.isEmpty() ? "" : "In these sections: " + String.join("; ", sections) + ".";
    }

    /** The scale that the partnership settled, or the usual one. */
    private RiskScale scale() {
        return view.item(ItemId.of(ItemKind.PARTNERSHIP, partnership()))
                .map(partnership -> Settled.in(partnership.fields()).scale())
                .orElse(RiskScale.FIVE_BY_FIVE);
    }

    private static Map<String, String> levels(List<String> names) {
        var levels = new LinkedHashMap<String, String>();
        for (var name : names) levels.put(name, (levels.size() + 1) + ". " + name);
        return levels;
    }

    private static Map<String, String> named(List<Item> items) {
        return inOrder(
                items.stream().map(item -> new Choice(item, Headings.of(item))).toList());
    }

    private static String last(ItemId id) {
        return id.path().substring(id.path().lastIndexOf('/') + 1);
    }
}
