package org.planledger.command.state;

import java.util.Set;
import org.planledger.command.state.ConsultationState.Stage;
import org.planledger.events.ConsultationEvent;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;

/** What an event makes of a consultation. */
public record ConsultationFold(ConsultationState state) implements ConsultationEvent.Cases<ConsultationState> {

    @Override
    public ConsultationState on(ConsultationPlanned event) {
        return new ConsultationState(event.consultationId(), event.partnershipId(), Stage.PLANNED, Set.of(), Set.of());
    }

    @Override
    public ConsultationState on(ConsultationOpened event) {
        return state.in(Stage.OPEN);
    }

    @Override
    public ConsultationState on(ConsultationSessionRecorded event) {
        return state.withSession(event.number());
    }

    @Override
    public ConsultationState on(ResidentViewRecorded event) {
        return state.withView(event.viewId());
    }

    @Override
    public ConsultationState on(CommitmentMade event) {
        return state;
    }

    @Override
    public ConsultationState on(ConsultationClosed event) {
        return state.in(Stage.CLOSED);
    }
}
