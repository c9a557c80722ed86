package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.remove;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/** A plan, its themes with their leads, and its priorities. */
record PlanMeanings(PartialDate decidedOn, Before before) implements PlanEvent.Cases<Meaning> {

    @Override
    public Meaning on(PlanDrafted event) {
        var about = new About(
                event.partnershipId(),
                event.planId(),
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.plan(event.planId()));
        return Meaning.of(
                event.title() + " was drafted",
                new Touch(
                        planId(event.planId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.Plan.PERIOD, Plain.span(event.period())),
                                set(Field.STATUS, "DRAFT"))));
    }

    @Override
    public Meaning on(ThemeAdded event) {
        return Meaning.of(
                "The theme %s was added".formatted(event.title()),
                new Touch(
                        themeId(event.planId(), event.themeId()),
                        insidePlan(event.planId()),
                        List.of(
                                set(Field.NUMBER, (long) event.number()),
                                set(Field.TITLE, event.title()),
                                set(Field.STATUS, "OPEN"))));
    }

    @Override
    public Meaning on(ThemeReworded event) {
        var earlier = title(event.planId(), event.themeId());
        var sentence = earlier.equals(event.title())
                ? "The theme %s became number %d".formatted(earlier, event.number())
                : "The theme %s was re-worded as %s".formatted(earlier, event.title());
        return theme(
                event.planId(),
                event.themeId(),
                sentence,
                set(Field.NUMBER, (long) event.number()),
                set(Field.TITLE, event.title()));
    }

    @Override
    public Meaning on(ThemeRetired event) {
        return theme(
                event.planId(),
                event.themeId(),
                "The theme %s was retired".formatted(title(event.planId(), event.themeId())),
                set(Field.STATUS, "RETIRED"),
                set(Field.Theme.RETIRED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(ThemeLinked event) {
        var earlierId = themeId(event.earlierPlanId(), event.earlierThemeId());
        var earlier = before.get(earlierId);
        return Meaning.of(
                "The theme %s carries on %s of %s"
                        .formatted(
                                title(event.planId(), event.themeId()),
                                earlier.text(Field.TITLE),
                                before.get(planId(event.earlierPlanId())).text(Field.TITLE)),
                touch(
                        event.planId(),
                        event.themeId(),
                        add(Field.Theme.EARLIER, Plain.theme(event.earlierPlanId(), event.earlierThemeId()))),
                new Touch(
                        earlierId,
                        earlier.about(),
                        List.of(add(Field.Theme.LATER, Plain.theme(event.planId(), event.themeId())))));
    }

    @Override
    public Meaning on(ThemeLeadAssigned event) {
        return theme(
                event.planId(),
                event.themeId(),
                "%s was appointed to lead %s"
                        .formatted(name(event.planId(), event.lead()), title(event.planId(), event.themeId())),
                add(Field.Theme.LEADS, Plain.lead(event.lead())));
    }

    @Override
    public Meaning on(ThemeLeadReleased event) {
        return theme(
                event.planId(),
                event.themeId(),
                "%s was released from leading %s"
                        .formatted(name(event.planId(), event.lead()), title(event.planId(), event.themeId())),
                remove(Field.Theme.LEADS, Plain.lead(event.lead())));
    }

    @Override
    public Meaning on(ThemeLeadTransferred event) {
        return theme(
                event.planId(),
                event.themeId(),
                "The lead of %s passed from %s to %s"
                        .formatted(
                                title(event.planId(), event.themeId()),
                                name(event.planId(), event.from()),
                                name(event.planId(), event.to())),
                remove(Field.Theme.LEADS, Plain.lead(event.from())),
                add(Field.Theme.LEADS, Plain.lead(event.to())));
    }

    @Override
    public Meaning on(PriorityAdded event) {
        return Meaning.of(
                "The priority %s was added".formatted(event.text()),
                new Touch(
                        ItemId.of(ItemKind.PRIORITY, event.planId(), event.priorityId()),
                        insidePlan(event.planId()),
                        List.of(
                                set(Field.NUMBER, (long) event.number()),
                                set(Field.Priority.TEXT, event.text()),
                                set(Field.Priority.CARRIED_OVER_FROM, event.carriedOverFrom()))));
    }

    @Override
    public Meaning on(ActionPlanListed event) {
        var plan = before.get(planId(event.planId()));
        return Meaning.of(
                "The year %s was added to %s".formatted(DateWords.of(event.year()), plan.text(Field.TITLE)),
                new Touch(
                        planId(event.planId()),
                        plan.about(),
                        List.of(add(Field.Plan.ACTION_PLANS, event.actionPlanId()))));
    }

    @Override
    public Meaning on(ThemeReportReceived event) {
        return theme(
                event.planId(),
                event.themeId(),
                "A report on %s was received".formatted(title(event.planId(), event.themeId())),
                add(Field.Theme.REPORTS, event.reportId()));
    }

    private Meaning theme(String planId, String themeId, String sentence, Operation... operations) {
        return Meaning.of(sentence, touch(planId, themeId, operations));
    }

    private Touch touch(String planId, String themeId, Operation... operations) {
        return new Touch(themeId(planId, themeId), insidePlan(planId), List.of(operations));
    }

    private About insidePlan(String planId) {
        var plan = before.get(planId(planId)).about();
        return new About(plan.partnershipId(), planId, planId(planId), plan.stream());
    }

    private String title(String planId, String themeId) {
        return before.get(themeId(planId, themeId)).text(Field.TITLE);
    }

    private String name(String planId, Lead lead) {
        return new Named(before).lead(before.get(planId(planId)).about().partnershipId(), lead);
    }

    private static ItemId planId(String id) {
        return ItemId.of(ItemKind.PLAN, id);
    }

    private static ItemId themeId(String planId, String themeId) {
        return ItemId.of(ItemKind.THEME, planId, themeId);
    }
}
