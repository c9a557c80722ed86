package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RecommendationState;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationReopened;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;

/**
 * How an accepted recommendation is put into practice; what its owners say and what the committee says are two facts.
 */
record DeliveryRules(RecommendationState recommendation, Situation now) {

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

    private void requireComplete(@Nullable String overrideReason) {
        unless(
                overrideReason == null,
                Rule.NOTHING_TO_OVERRIDE,
                "command.overrideReason",
                "Nothing stands in the way of the sign-off.",
                "The same request without a reason that overrides.");
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
}
