package org.planledger.command.meeting;

import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that a meeting does not take place. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record CancelMeeting(String meetingId) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
