package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanState;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.values.Span;

/** What may happen to a plan as a whole: each answer is the event, or a refusal. */
record PlanRules(PlanState plan, Situation now) {

    PlanEvent draft(DraftPlan c) {
        now.requireNew(c.stream(), "planId", c.planId());
        now.requirePartnership(c.partnershipId());
        requireEnd(c.period());
        return new PlanDrafted(c.planId(), c.partnershipId(), c.title(), c.period());
    }

    PlanEvent addPriority(AddPriority c) {
        unless(
                !plan.priorities().containsKey(c.priorityId()),
                Rule.ALREADY_EXISTS,
                "command.priorityId",
                "The plan has a priority '" + c.priorityId() + "' already.",
                "Another id.");
        unless(
                !plan.priorities().containsValue(c.number()),
                Rule.PRIORITY_NUMBER_TAKEN,
                "command.number",
                "The plan has a priority " + c.number() + " already.",
                "A number other than " + plan.priorities().values() + ".");
        return new PriorityAdded(c.planId(), c.priorityId(), c.number(), c.text(), c.carriedOverFrom());
    }

    private static void requireEnd(Span period) {
        var to = period.to();
        unless(
                to != null && to.lastDay().isAfter(period.from().firstDay()),
                Rule.PLAN_PERIOD,
                "command.period.to",
                to == null ? "The period has no end." : "The period ends on the day on which it starts.",
                "An end after " + period.from() + ".");
    }
}
