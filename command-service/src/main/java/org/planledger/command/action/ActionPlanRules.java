package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

import java.util.List;
import org.planledger.command.rule.Elsewhere;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionPlanState;
import org.planledger.command.state.PlanState;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.ActionPlanYearClosed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.Streams;
import org.planledger.values.Span;

/** What may happen to the action plan of a year: each answer is the event, or a refusal. */
record ActionPlanRules(ActionPlanState actionPlan, Situation now) {

    ActionPlanEvent open(OpenActionPlanYear c) {
        now.requireNew(c.stream(), "actionPlanId", c.actionPlanId());
        var plan = now.records().draftedPlan(c.planId());
        Situation.require(plan.exists(), "planId", "plan", c.planId());
        requireInPeriod(plan, c.year());
        now.records().yearsOf(c.planId()).values().forEach(year -> {
            if (c.year().touches(year)) throw overlap(year);
        });
        return new ActionPlanYearOpened(c.actionPlanId(), c.planId(), c.year());
    }

    /** The plan lists its years: so that no two of them overlap, whoever opens them at one moment. */
    static Elsewhere listed(OpenActionPlanYear c) {
        return new Elsewhere(Streams.plan(c.planId()), new ActionPlanListed(c.planId(), c.actionPlanId(), c.year()));
    }

    ActionPlanEvent adopt(AdoptActionPlan c) {
        requireOpen(actionPlan, "actionPlanId");
        unless(
                !actionPlan.adopted(),
                Rule.ACTION_PLAN_ADOPTED,
                "command.actionPlanId",
                "The action plan was adopted already.",
                null);
        return new ActionPlanAdopted(c.actionPlanId());
    }

    ActionPlanEvent close(CloseActionPlanYear c) {
        requireOpen(actionPlan, "actionPlanId");
        List<String> open = actionPlan.actions().stream()
                .filter(id -> !now.records().action(id).stage().isOver())
                .toList();
        if (!open.isEmpty()) throw stillOpen(open);
        return new ActionPlanYearClosed(c.actionPlanId());
    }

    private static Refusal stillOpen(List<String> open) {
        return new Refusal(
                Rule.ACTIONS_STILL_OPEN,
                "command.actionPlanId",
                open.size() == 1
                        ? "The action '" + open.get(0) + "' is still open."
                        : open.size() + " actions are still open, '" + open.get(0) + "' among them.",
                "Complete, cancel or carry forward each of them first.");
    }

    /** @throws Refusal where the year is closed */
    static void requireOpen(ActionPlanState actionPlan, String field) {
        unless(
                !actionPlan.closed(),
                Rule.ACTION_YEAR_CLOSED,
                "command." + field,
                "The year " + words(actionPlan.requireYear()) + " is closed.",
                "The action plan of a year that is not closed.");
    }

    private static void requireInPeriod(PlanState plan, Span year) {
        var period = plan.requirePeriod();
        unless(
                year.to() != null && year.touches(period),
                Rule.ACTION_YEAR,
                year.to() == null ? "command.year.to" : "command.year",
                year.to() == null ? "The year has no end." : "The plan runs from " + words(period) + ".",
                "A year from one date to another, in the plan's period.");
    }

    private static Refusal overlap(Span year) {
        return new Refusal(
                Rule.ACTION_YEARS_OVERLAP,
                "command.year",
                "The plan has an action plan for " + words(year) + " already.",
                "A year that has no day in common with another.");
    }

    static String words(Span span) {
        return span.to() == null ? span.from().toString() : span.from() + " to " + span.to();
    }
}
