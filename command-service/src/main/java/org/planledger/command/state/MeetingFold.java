package org.planledger.command.state;

import java.util.Map;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;

/** What an event makes of a meeting. */
public record MeetingFold(MeetingState state) implements MeetingEvent.Cases<MeetingState> {

    @Override
    public MeetingState on(MeetingScheduled event) {
        return new MeetingState(event.meetingId(), event.partnershipId(), Map.of());
    }

    @Override
    public MeetingState on(AgendaItemSet event) {
        var agenda = Copies.with(state.agenda(), event.number(), event.title());
        return new MeetingState(state.id(), state.partnershipId(), agenda);
    }
}
