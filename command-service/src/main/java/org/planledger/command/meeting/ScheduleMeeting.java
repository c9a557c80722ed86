package org.planledger.command.meeting;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OfMeeting;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Records a meeting of a body. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record ScheduleMeeting(
        @NewId String meetingId,
        String partnershipId,
        String body,
        PartialDate date,
        @Size(max = 300) String subject) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }

    @Override
    public Optional<Body> heldBy(Records records) {
        return records.bodyNamed(body, partnershipId);
    }
}
