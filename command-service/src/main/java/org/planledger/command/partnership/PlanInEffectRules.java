package org.planledger.command.partnership;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PartnershipState;
import org.planledger.command.state.PlanState;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.planledger.values.PartialDate;

/** Which plan is in effect: never two on one day. */
record PlanInEffectRules(PartnershipState partnership, Situation now) {

    PartnershipEvent bring(BringPlanIntoEffect c) {
        var plan = now.draftedPlan("planId", c.planId(), c.partnershipId());
        unless(
                !partnership.superseded().contains(c.planId()),
                Rule.PLAN_SUPERSEDED,
                "command.planId",
                "The plan '" + c.planId() + "' was superseded.",
                "A plan that has not been in effect.");
        requireNoneInEffect(c.planId(), partnership.planInEffect());
        requireNotBefore(
                Rule.ANOTHER_PLAN_IN_EFFECT, "Until " + partnership.effectSince() + " another plan was in effect.");
        requireApproved(plan);
        return new PlanBroughtIntoEffect(c.partnershipId(), c.planId());
    }

    PartnershipEvent supersede(SupersedePlan c) {
        unless(
                c.planId().equals(partnership.planInEffect()),
                Rule.PLAN_NOT_IN_EFFECT,
                "command.planId",
                "The plan '" + c.planId() + "' is not in effect.",
                inEffect());
        requireNotBefore(Rule.EFFECT_OUT_OF_ORDER, "The plan came into effect on " + partnership.effectSince() + ".");
        var plan = now.draftedPlan("planId", c.planId(), c.partnershipId());
        var later = now.draftedPlan("byPlanId", c.byPlanId(), c.partnershipId());
        unless(
                start(later).firstDay().isAfter(start(plan).firstDay()),
                Rule.PLAN_NOT_LATER,
                "command.byPlanId",
                "The plan '" + c.byPlanId() + "' does not start after the one that it replaces.",
                "A plan that starts after " + start(plan) + ".");
        return new PlanSuperseded(c.partnershipId(), c.planId(), c.byPlanId());
    }

    /** An approval, once given, is never taken back, so a look at the plan is enough. */
    private void requireApproved(PlanState plan) {
        var missing = partnership.rulesOn(now.decidedOn()).approvals().stream()
                .filter(body -> plan.approvedBy(body)
                        .filter(on -> !on.firstDay().isAfter(now.decidedOn().lastDay()))
                        .isEmpty())
                .toList();
        unless(
                missing.isEmpty(),
                Rule.PLAN_NOT_APPROVED,
                "command.planId",
                "By " + now.decidedOn() + " the plan lacked the approval of " + String.join(", ", missing) + ".",
                "Record first that it was approved, or a later date.");
    }

    private void requireNoneInEffect(String planId, @Nullable String inEffect) {
        if (inEffect == null) return;
        if (inEffect.equals(planId))
            throw new Refusal(
                    Rule.PLAN_ALREADY_IN_EFFECT,
                    "command.planId",
                    "The plan '" + planId + "' is in effect already.",
                    null);
        throw new Refusal(
                Rule.ANOTHER_PLAN_IN_EFFECT,
                "command.planId",
                "The plan '" + inEffect + "' is in effect.",
                "Record first that it was superseded.");
    }

    private void requireNotBefore(Rule rule, String sentence) {
        var since = partnership.effectSince();
        unless(
                since == null || !now.decidedOn().firstDay().isBefore(since.firstDay()),
                rule,
                "envelope.decidedOn",
                sentence,
                "A date on or after " + since + ".");
    }

    private String inEffect() {
        return partnership.planInEffect() == null
                ? "No plan of the partnership is in effect."
                : "The plan in effect, '" + partnership.planInEffect() + "'.";
    }

    private static PartialDate start(PlanState plan) {
        return plan.requirePeriod().from();
    }
}
