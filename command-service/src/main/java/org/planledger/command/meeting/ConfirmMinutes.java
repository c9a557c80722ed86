package org.planledger.command.meeting;

import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that the minutes were confirmed; from then on they are only corrected. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record ConfirmMinutes(String meetingId) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
