package org.planledger.command.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records a question that was put at a meeting. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record RecordQuestion(
        @NewId String questionId,
        String meetingId,
        @Size(max = 20) @Nullable String number,
        String askedBy,
        @Nullable String askedOf,
        @LongText String question)
        implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
