package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RecommendationState;
import org.planledger.command.state.ResponseClock;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.FurtherResponseRequested;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.ResponseExtended;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.values.Body;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/** How a recommendation is sent, and how the Executive answers it in time. */
record ResponseRules(RecommendationState recommendation, Situation now) {

    RecommendationEvent issue(IssueRecommendation c) {
        Standing.of(recommendation).requireOpen();
        requireToBeIssued();
        Standing.of(recommendation).requireUnanswered("command.recommendationId");
        var partnership = now.partnership(recommendation.partnershipId());
        new CopyList(partnership, now.decidedOn()).check(c.copiedTo());
        return new RecommendationIssued(
                c.recommendationId(),
                c.addressee(),
                c.copiedTo(),
                partnership.rulesOn(now.decidedOn()).responseDays());
    }

    RecommendationEvent answer(RecordResponse c) {
        requireAwaited();
        if (c.answer() != ResponseAnswer.ACCEPTED)
            now.requireReason(
                    c.answer() == ResponseAnswer.REJECTED
                            ? "Say why the recommendation is rejected."
                            : "Say why the recommendation is accepted only in part.");
        return new ResponseRecorded(c.recommendationId(), c.answer(), c.text(), c.actionProposed());
    }

    RecommendationEvent extend(ExtendResponse c) {
        var clock = requireAwaited();
        now.requireReason("Say why more time is given.");
        unless(
                c.until().lastDay().isAfter(clock.due()),
                Rule.EXTENSION_NOT_LATER,
                "command.until",
                "An answer is due by " + clock.due() + " already.",
                "A date after " + clock.due() + ".");
        return new ResponseExtended(c.recommendationId(), c.until(), c.approvedBy());
    }

    RecommendationEvent askFurther(RequestFurtherResponse c) {
        Standing.of(recommendation).requireOpenToQuestions();
        var clock = requireIssued();
        unless(
                !clock.awaited(),
                Rule.NOT_YET_ANSWERED,
                "command.recommendationId",
                "An answer is still awaited, by " + clock.due() + ".",
                "A recommendation that was answered.");
        var partnership = now.partnership(recommendation.partnershipId());
        return new FurtherResponseRequested(
                c.recommendationId(),
                c.asks(),
                partnership.rulesOn(now.decidedOn()).responseDays());
    }

    private void requireToBeIssued() {
        var id = "command.recommendationId";
        unless(
                recommendation.kind() == RecommendationKind.FOR_ACTION,
                Rule.NOT_FOR_ACTION,
                id,
                "The recommendation only asks to note something.",
                "A recommendation for action.");
        unless(
                recommendation.adoptedBy().contains(Body.COMMITTEE),
                Rule.NOT_YET_ADOPTED,
                id,
                "The committee has not adopted the recommendation yet.",
                "A recommendation that the committee adopted.");
        unless(
                recommendation.clock() == null,
                Rule.ALREADY_ISSUED,
                id,
                "The recommendation was issued already.",
                "A further answer can be asked for once there is one.");
    }

    private ResponseClock requireIssued() {
        var clock = recommendation.clock();
        if (clock != null) return clock;
        throw new Refusal(
                Rule.NOT_YET_ISSUED,
                "command.recommendationId",
                "The recommendation has not been issued yet.",
                "A recommendation that was issued.");
    }

    private ResponseClock requireAwaited() {
        Standing.of(recommendation).requireOpen();
        var clock = requireIssued();
        Standing.of(recommendation).requireUnanswered("command.recommendationId");
        return clock;
    }
}
