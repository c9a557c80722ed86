package org.planledger.command.meeting;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Attendee;
import org.planledger.values.Role;

/** Records who was at a meeting and who sent apologies, by office. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record RecordAttendance(
        String meetingId, @Size(max = 60) List<Attendee> attendees) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
