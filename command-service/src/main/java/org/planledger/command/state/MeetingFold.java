package org.planledger.command.state;

import java.util.Map;
import org.planledger.command.state.MeetingState.Decision;
import org.planledger.command.state.MeetingState.Stage;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.AgendaPublished;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.MeetingCancelled;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.MeetingEvent.MinutesConfirmed;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;

/** What an event makes of a meeting. */
public record MeetingFold(MeetingState state) implements MeetingEvent.Cases<MeetingState> {

    @Override
    public MeetingState on(MeetingScheduled event) {
        return new MeetingState(
                event.meetingId(), event.partnershipId(), event.date(), Map.of(), Map.of(), Map.of(), Stage.SCHEDULED);
    }

    @Override
    public MeetingState on(AgendaItemSet event) {
        return state.discussing(Copies.with(state.agenda(), event.number(), event.title()));
    }

    @Override
    public MeetingState on(AgendaPublished event) {
        return state.at(state.stage().asPublished());
    }

    @Override
    public MeetingState on(AttendanceRecorded event) {
        return state.at(state.stage().asTakenPlace());
    }

    @Override
    public MeetingState on(DecisionRecorded event) {
        return state.with(event.decisionId(), new Decision(event.verb(), event.wording()));
    }

    @Override
    public MeetingState on(DecisionCorrected event) {
        return state.with(event.decisionId(), new Decision(event.verb(), event.wording()));
    }

    @Override
    public MeetingState on(QuestionRecorded event) {
        return state.asked(event.questionId(), false);
    }

    @Override
    public MeetingState on(QuestionAnswered event) {
        return state.asked(event.questionId(), true);
    }

    @Override
    public MeetingState on(MinutesConfirmed event) {
        return state.at(state.stage().asConfirmed());
    }

    @Override
    public MeetingState on(MeetingCancelled event) {
        return state.at(state.stage().asCancelled());
    }
}
