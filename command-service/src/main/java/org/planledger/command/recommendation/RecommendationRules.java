package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RecommendationState;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.values.Body;

/** How a recommendation is decided: the committee first, then the Executive; each once. */
record RecommendationRules(RecommendationState recommendation, Situation now) {

    RecommendationEvent propose(ProposeRecommendation c) {
        now.requireNew(c.stream(), "recommendationId", c.recommendationId());
        now.requirePartnership(c.partnershipId());
        if (c.planId() != null) now.draftedPlan("planId", c.planId(), c.partnershipId());
        now.requireMeeting(c.meetingId(), c.partnershipId());
        return new RecommendationProposed(
                c.recommendationId(),
                c.partnershipId(),
                c.planId(),
                c.meetingId(),
                c.reference(),
                c.kind(),
                c.topic(),
                c.wording(),
                c.madeBy(),
                c.addressee(),
                c.rationale());
    }

    RecommendationEvent adopt(AdoptRecommendation c) {
        requireOpenFor(c.body());
        return new RecommendationAdopted(c.recommendationId(), c.body());
    }

    RecommendationEvent decline(DeclineRecommendation c) {
        requireOpenFor(c.body());
        return new RecommendationDeclined(c.recommendationId(), c.body());
    }

    private void requireOpenFor(Body body) {
        unless(
                recommendation.declinedBy().isEmpty(),
                Rule.ALREADY_DECLINED,
                "command.recommendationId",
                "The recommendation was declined.",
                null);
        unless(
                !recommendation.adoptedBy().contains(body),
                Rule.ALREADY_ADOPTED,
                "command.body",
                "The " + words(body) + " has adopted the recommendation.",
                null);
        unless(
                body == Body.COMMITTEE || recommendation.adoptedBy().contains(Body.COMMITTEE),
                Rule.NOT_YET_BEFORE_THE_EXECUTIVE,
                "command.body",
                "The committee has not adopted the recommendation yet.",
                "A decision of the committee.");
    }

    private static String words(Body body) {
        return body == Body.COMMITTEE ? "committee" : "Executive";
    }
}
