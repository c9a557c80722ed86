package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.state.RecommendationState;
import org.planledger.values.Body;

/** What a recommendation must still be for a step of its life. */
record Standing(RecommendationState recommendation) {

    private static final String ID = "command.recommendationId";

    static Standing of(RecommendationState recommendation) {
        return new Standing(recommendation);
    }

    void requireNeitherDeclinedNorSuperseded() {
        requireNotDeclined();
        requireNotSuperseded();
    }

    /** Not declined, not superseded and not signed off. */
    void requireOpen() {
        requireNeitherDeclinedNorSuperseded();
        requireNotSignedOff();
    }

    /** Open, or declined in answer to what was issued: of that, as of any answer, the committee may ask more. */
    void requireOpenToQuestions() {
        if (recommendation.clock() == null) requireNotDeclined();
        requireNotSuperseded();
        requireNotSignedOff();
    }

    private void requireNotDeclined() {
        unless(
                recommendation.declinedBy().isEmpty(),
                Rule.ALREADY_DECLINED,
                ID,
                "The recommendation was declined.",
                null);
    }

    private void requireNotSuperseded() {
        unless(
                recommendation.supersededBy() == null,
                Rule.RECOMMENDATION_SUPERSEDED,
                ID,
                "The recommendation gave way to '" + recommendation.supersededBy() + "'.",
                "The recommendation that took its place.");
    }

    private void requireNotSignedOff() {
        unless(
                !recommendation.signedOff(),
                Rule.ALREADY_SIGNED_OFF,
                ID,
                "The committee has signed the recommendation off.",
                "Reopen it first, and say why.");
    }

    void requireUndecided() {
        requireOpen();
        unless(
                !recommendation.adoptedBy().contains(Body.COMMITTEE),
                Rule.AMENDED_AFTER_ADOPTION,
                ID,
                "The committee has adopted the recommendation as it reads.",
                "A new recommendation that supersedes this one.");
    }

    void requireUnanswered(String field) {
        var clock = recommendation.clock();
        unless(
                recommendation.answer() == null || (clock != null && clock.awaited()),
                Rule.ALREADY_ANSWERED,
                field,
                "The Executive has answered the recommendation.",
                "An answer to a further request of the committee.");
    }

    void requireAccepted() {
        requireOpen();
        unless(
                recommendation.isAccepted(),
                Rule.NOT_ACCEPTED,
                ID,
                "The Executive has not accepted the recommendation.",
                "A recommendation that was accepted, wholly or in part.");
    }
}
