package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import java.util.stream.Collectors;
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
                "A number other than "
                        + plan.priorities().values().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        + ".");
        if (c.carriedOverFrom() != null) requireEarlierPriority(c.carriedOverFrom());
        return new PriorityAdded(c.planId(), c.priorityId(), c.number(), c.text(), c.carriedOverFrom());
    }

    /** A plan that never had effect hands nothing on. */
    private void requireEarlierPriority(String priorityId) {
        var start = plan.requirePeriod().from().firstDay();
        var earlier = now.partnership(plan.partnershipId()).everInEffect().stream()
                .map(id -> now.records().draftedPlan(id))
                .filter(other -> other.requirePeriod().from().firstDay().isBefore(start));
        unless(
                earlier.anyMatch(other -> other.priorities().containsKey(priorityId)),
                Rule.PRIORITY_NOT_OF_AN_EARLIER_PLAN,
                "command.carriedOverFrom",
                "No earlier plan that was in effect has a priority '" + priorityId + "'.",
                "A priority of an earlier plan, or none.");
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
