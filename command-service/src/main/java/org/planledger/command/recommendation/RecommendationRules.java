package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RecommendationState;
import org.planledger.command.state.RecommendationState.Text;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationAmended;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.RecommendationEvent.RecommendationSuperseded;
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

    RecommendationEvent amend(AmendRecommendation c) {
        Standing.of(recommendation).requireUndecided();
        unless(
                !new Text(c.topic(), c.wording(), c.rationale()).equals(recommendation.text()),
                Rule.NOTHING_CHANGES,
                "command",
                "The recommendation reads so already.",
                "Another topic, wording or reasons.");
        return new RecommendationAmended(c.recommendationId(), c.topic(), c.wording(), c.rationale());
    }

    RecommendationEvent adopt(AdoptRecommendation c) {
        requireOpenFor(c.body());
        return new RecommendationAdopted(c.recommendationId(), c.body());
    }

    RecommendationEvent decline(DeclineRecommendation c) {
        requireOpenFor(c.body());
        if (c.body() == Body.EXECUTIVE) now.requireReason("Say why the Executive rejects the recommendation.");
        return new RecommendationDeclined(c.recommendationId(), c.body());
    }

    RecommendationEvent supersede(SupersedeRecommendation c) {
        Standing.of(recommendation).requireOpen();
        var other = now.records().recommendation(c.byRecommendationId());
        Situation.require(other.exists(), "byRecommendationId", "recommendation", c.byRecommendationId());
        Situation.requireSame(
                other.partnershipId().equals(recommendation.partnershipId()),
                "byRecommendationId",
                "recommendation",
                c.byRecommendationId());
        unless(
                !other.id().equals(recommendation.id())
                        && other.supersededBy() == null
                        && other.declinedBy().isEmpty(),
                Rule.SUPERSEDED_BY_WHAT_FELL,
                "command.byRecommendationId",
                "The recommendation '" + other.id() + "' cannot take the place of this one.",
                "Another recommendation that was neither declined nor superseded.");
        return new RecommendationSuperseded(c.recommendationId(), c.byRecommendationId());
    }

    private void requireOpenFor(Body body) {
        Standing.of(recommendation).requireNeitherDeclinedNorSuperseded();
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
        if (body == Body.EXECUTIVE) requireFirstAnswer();
    }

    /** Adopting or declining answers the recommendation itself, and says nothing to what was asked since. */
    private void requireFirstAnswer() {
        Standing.of(recommendation).requireUnanswered("command.body");
        unless(
                recommendation.answer() == null,
                Rule.FURTHER_ANSWER_AWAITED,
                "command.body",
                "The committee has asked for a further answer, and the Executive's decision alone does not give it.",
                "Record the Executive's answer as a response to the recommendation.");
    }

    private static String words(Body body) {
        return body == Body.COMMITTEE ? "committee" : "Executive";
    }
}
