package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionState;
import org.planledger.command.state.RecommendationState;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationActionLinked;
import org.planledger.events.RecommendationEvent.RecommendationReopened;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;

/**
 * How an accepted recommendation is put into practice; what its owners say and what the committee says are two facts.
 */
record DeliveryRules(RecommendationState recommendation, Situation now) {

    RecommendationEvent link(LinkAction c) {
        Standing.of(recommendation).requireAccepted();
        var action = now.records().action(c.actionId());
        Situation.require(action.exists(), "actionId", "action", c.actionId());
        Situation.requireSame(
                partnershipOf(action).equals(recommendation.partnershipId()), "actionId", "action", c.actionId());
        unless(
                !recommendation.actions().contains(c.actionId()),
                Rule.ACTION_ALREADY_LINKED,
                "command.actionId",
                "The action is linked to the recommendation already.",
                "Another action.");
        return new RecommendationActionLinked(c.recommendationId(), c.actionId());
    }

    RecommendationEvent report(ReportImplementation c) {
        Standing.of(recommendation).requireAccepted();
        return new ImplementationReported(c.recommendationId(), c.status(), c.narrative(), c.evidence());
    }

    RecommendationEvent signOff(SignOffRecommendation c) {
        Standing.of(recommendation).requireAccepted();
        var clock = recommendation.clock();
        unless(
                clock == null || !clock.awaited(),
                Rule.ANSWER_AWAITED,
                "command.recommendationId",
                "The committee asked for a further answer and has none yet.",
                "The further answer first.");
        requireComplete(c.overrideReason());
        return new RecommendationSignedOff(c.recommendationId(), c.overrideReason());
    }

    RecommendationEvent reopen(ReopenRecommendation c) {
        Standing.of(recommendation).requireNeitherDeclinedNorSuperseded();
        unless(
                recommendation.signedOff(),
                Rule.NOT_SIGNED_OFF,
                "command.recommendationId",
                "The recommendation is open.",
                "A recommendation that was signed off.");
        now.requireReason("Say why the sign-off is taken back.");
        return new RecommendationReopened(c.recommendationId());
    }

    private void requireComplete(@Nullable String overrideReason) {
        var open = recommendation.actions().stream()
                .filter(id -> now.records().action(id).stage() != ActionState.Stage.COMPLETE)
                .sorted()
                .collect(Collectors.joining(", "));
        unless(
                open.isEmpty() || overrideReason != null,
                Rule.ACTIONS_NOT_COMPLETE,
                "command.recommendationId",
                "A linked action is not complete: " + open + ".",
                "A recommendation whose actions are complete, or a reason to sign it off all the same.");
        unless(
                !open.isEmpty() || overrideReason == null,
                Rule.NOTHING_TO_OVERRIDE,
                "command.overrideReason",
                "Nothing stands in the way of the sign-off.",
                "The same request without a reason that overrides.");
    }

    private String partnershipOf(ActionState action) {
        var year = now.records().actionPlan(action.requirePlanned().actionPlanId());
        return now.records().draftedPlan(year.planId()).partnershipId();
    }
}
