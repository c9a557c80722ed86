package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.planledger.command.state.RecommendationState.Text;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.FurtherResponseRequested;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationActionLinked;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationAmended;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.RecommendationEvent.RecommendationReopened;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;
import org.planledger.events.RecommendationEvent.RecommendationSuperseded;
import org.planledger.events.RecommendationEvent.ResponseExtended;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.ResponseAnswer;

/** What an event makes of a recommendation. */
public record RecommendationFold(RecommendationState state, PartialDate decidedOn)
        implements RecommendationEvent.Cases<RecommendationState> {

    @Override
    public RecommendationState on(RecommendationProposed event) {
        return RecommendationState.proposed(
                event.recommendationId(),
                event.partnershipId(),
                event.kind(),
                new Text(event.topic(), event.wording(), event.rationale()));
    }

    @Override
    public RecommendationState on(RecommendationAmended event) {
        return state.reading(new Text(event.topic(), event.wording(), event.rationale()));
    }

    /** The Executive's adopting it is its acceptance. */
    @Override
    public RecommendationState on(RecommendationAdopted event) {
        var adopted = state.decided(RecommendationState.with(state.adoptedBy(), event.body()), state.declinedBy());
        return event.body() == Body.COMMITTEE ? adopted : answered(adopted, ResponseAnswer.ACCEPTED);
    }

    /** The Executive's declining it is its rejection. */
    @Override
    public RecommendationState on(RecommendationDeclined event) {
        var declined = state.decided(state.adoptedBy(), RecommendationState.with(state.declinedBy(), event.body()));
        return event.body() == Body.COMMITTEE ? declined : answered(declined, ResponseAnswer.REJECTED);
    }

    @Override
    public RecommendationState on(RecommendationIssued event) {
        return state.awaiting(ResponseClock.from(decidedOn, event.responseDays()), null);
    }

    @Override
    public RecommendationState on(ResponseRecorded event) {
        return answered(state, event.answer());
    }

    @Override
    public RecommendationState on(ResponseExtended event) {
        return state.awaiting(requireNonNull(state.clock()).extendedTo(event.until()), state.answer());
    }

    /** The answer so far stands until the further one is there; an Executive that declined may answer otherwise. */
    @Override
    public RecommendationState on(FurtherResponseRequested event) {
        var open = state.decided(state.adoptedBy(), Set.of());
        return open.awaiting(ResponseClock.from(decidedOn, event.responseDays()), state.answer());
    }

    @Override
    public RecommendationState on(RecommendationActionLinked event) {
        return state.linkedTo(event.actionId());
    }

    @Override
    public RecommendationState on(ImplementationReported event) {
        return state;
    }

    @Override
    public RecommendationState on(RecommendationSignedOff event) {
        return state.signedOff(true);
    }

    @Override
    public RecommendationState on(RecommendationReopened event) {
        return state.signedOff(false);
    }

    @Override
    public RecommendationState on(RecommendationSuperseded event) {
        return state.supersededBy(event.byRecommendationId());
    }

    private static RecommendationState answered(RecommendationState before, ResponseAnswer answer) {
        var clock = before.clock();
        return before.awaiting(clock == null ? null : clock.stopped(), answer);
    }
}
