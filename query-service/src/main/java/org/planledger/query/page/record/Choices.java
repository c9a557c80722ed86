package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
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

/** What a field may be chosen from: items of the register, narrowed by what the form already says. */
final class Choices {
    private static final Set<ItemKind> OWN =
            Set.of(ItemKind.THEME, ItemKind.ACTION, ItemKind.ACHIEVEMENT, ItemKind.RISK);

    /** Of these the newest comes first; the others keep their order. */
    private static final Map<String, ItemKind> BY_AGE = Map.ofEntries(
            Map.entry("meetings", ItemKind.MEETING),
            Map.entry("recommendations", ItemKind.RECOMMENDATION),
            Map.entry("issues", ItemKind.ISSUE),
            Map.entry("consultations", ItemKind.CONSULTATION),
            Map.entry("reviews", ItemKind.REVIEW),
            Map.entry("reports", ItemKind.REPORT),
            Map.entry("actionPlans", ItemKind.ACTION_PLAN),
            Map.entry("actions", ItemKind.ACTION),
            Map.entry("achievements", ItemKind.ACHIEVEMENT),
            Map.entry("risks", ItemKind.RISK),
            Map.entry("prioritisations", ItemKind.PRIORITISATION));

    private static final Set<String> OF_PLANS = Set.of("actionPlans", "actions", "achievements", "priorities");

    private final Register.View view;
    private final Visit visit;
    private final Typed typed;
    private final String command;
    private final Subject subject;

    private Choices(Visit visit, Typed typed, String command) {
        this.view = visit.view();
        this.visit = visit;
        this.typed = typed;
        this.command = command;
        this.subject = new Subject(visit, typed);
    }

    /** What the form offers: nothing from which its command does not start, unless that is chosen already. */
    static Choices in(Form form, Visit visit) {
        return new Choices(visit, form.typed(), form.offer().name());
    }

    /** All that there is, to name what a refusal tells of. */
    static Choices ofAll(Form form, Visit visit) {
        return new Choices(visit, form.typed(), "");
    }

    /** For a field of a command. */
    Among of(Part part, String path) {
        return switch (part.options()) {
            case "members" -> Among.all(members(true));
            case "presentMembers" -> Among.all(members(false));
            case "likelihoods" -> Among.all(levels().likelihoods());
            case "impacts" -> Among.all(levels().impacts());
            case "leads" -> Among.all(leads());
            case "" -> Among.all(isStatus(part, path) ? statuses(part) : allowed(part));
            default -> items(part, path);
        };
    }

    private Among items(Part part, String path) {
        var all = named(own(items(part.options(), path)), OF_PLANS.contains(part.options()));
        var startable = new Startable(command, path.startsWith("command.") ? part.name() : "", typed.text(path));
        var values = new Values(view, partnership());
        var open = startable.of(all);
        var words = new LinkedHashMap<String, String>();
        (BY_AGE.containsKey(part.options()) ? NewestFirst.of(open, values) : open)
                .forEach(choice -> words.put(choice.id(), choice.words()));
        return new Among(words, startable.leftOut(all, values));
    }

    private List<Item> items(String options, String path) {
        return switch (options) {
            case "partnerships" -> visit.own();
            case "plans" -> view.plans(partnership());
            case "themes" -> view.ofPlan(subject.plan(path), ItemKind.THEME);
            case "outcomes" -> view.ofPlan(subject.plan(path), ItemKind.OUTCOME);
            case "duties" -> view.ofPlan(subject.plan(path), ItemKind.DUTY);
            case "views" -> view.of(chosen(ItemKind.CONSULTATION), ItemKind.RESIDENT_VIEW);
            case "agendaItems" -> ofMeeting(ItemKind.AGENDA_ITEM);
            case "decisions" -> ofMeeting(ItemKind.DECISION);
            case "questions" -> ofMeeting(ItemKind.QUESTION);
            case "actionPlans" -> ofPlans(ItemKind.ACTION_PLAN);
            case "actions" -> ofPlans(ItemKind.ACTION);
            case "achievements" -> ofPlans(ItemKind.ACHIEVEMENT);
            case "priorities" -> ofPlans(ItemKind.PRIORITY);
            default ->
                Optional.ofNullable(BY_AGE.get(options))
                        .map(this::ofPartnership)
                        .orElse(List.of());
        };
    }

    /** What any plan of the partnership may hold bears the plan's title. */
    private List<Choice> named(List<Item> items, boolean withPlan) {
        if (!withPlan)
            return items.stream()
                    .map(item -> new Choice(item, Headings.of(item)))
                    .toList();
        var plans = view.plans(partnership()).stream()
                .collect(Collectors.toMap(plan -> plan.id().path(), plan -> plan.text(Field.TITLE)));
        return items.stream()
                .map(item -> new Choice(item, Headings.of(item) + " (" + plans.get(item.planId()) + ")"))
                .toList();
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

    /** Those on which the person may record something; the kinds that are nobody's own work stay whole. */
    private List<Item> own(List<Item> items) {
        if (!visit.person().isBoundOnly()) return items;
        return items.stream()
                .filter(item -> !OWN.contains(item.id().kind()) || visit.isOwn(item))
                .toList();
    }

    private String partnership() {
        return subject.partnership();
    }

    private RiskLevels levels() {
        return RiskLevels.of(view, partnership());
    }

    private List<Item> ofPartnership(ItemKind kind) {
        return view.ofPartnership(partnership(), kind);
    }

    private List<Item> ofMeeting(ItemKind kind) {
        var meeting = chosen(ItemKind.MEETING);
        return ofPartnership(kind).stream()
                .filter(item -> meeting.equals(item.parent()))
                .toList();
    }

    private ItemId chosen(ItemKind kind) {
        return ItemId.of(kind, typed.text("command." + kind.field()));
    }

    private List<Item> ofPlans(ItemKind kind) {
        return view.plans(partnership()).stream()
                .flatMap(plan -> view.ofPlan(plan.id().path(), kind).stream())
                .toList();
    }

    private Map<String, String> members(boolean alsoFormer) {
        var members = new LinkedHashMap<String, String>();
        for (var member : ofPartnership(ItemKind.MEMBER)) {
            boolean former = member.text("status").equals("ENDED");
            if (alsoFormer || !former)
                members.put(new Choice(member, "").id(), member.text("name") + (former ? " (former member)" : ""));
        }
        return members;
    }

    private Map<String, String> leads() {
        var leads = new LinkedHashMap<String, String>();
        var theme = subject.theme();
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
}
