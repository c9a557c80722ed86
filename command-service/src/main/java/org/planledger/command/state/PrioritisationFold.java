package org.planledger.command.state;

import java.util.Map;
import org.planledger.events.PrioritisationEvent;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;

/** What an event makes of a prioritisation review. */
public record PrioritisationFold(PrioritisationState state) implements PrioritisationEvent.Cases<PrioritisationState> {

    @Override
    public PrioritisationState on(PrioritisationReviewOpened event) {
        return new PrioritisationState(
                event.prioritisationId(), event.partnershipId(), event.planId(), false, Map.of());
    }

    @Override
    public PrioritisationState on(ThemeReprioritised event) {
        var decided = Copies.with(state.decided(), event.themeId(), true);
        return new PrioritisationState(state.id(), state.partnershipId(), state.planId(), false, decided);
    }

    @Override
    public PrioritisationState on(PrioritisationReviewClosed event) {
        return new PrioritisationState(state.id(), state.partnershipId(), state.planId(), true, state.decided());
    }
}
