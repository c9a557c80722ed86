package org.planledger.command.meeting;

import jakarta.validation.constraints.Size;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.DecisionVerb;
import org.planledger.values.Role;

/** Records what a meeting resolved about an agenda item. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record RecordDecision(
        @NewId String decisionId,
        String meetingId,
        @Size(max = 20) String number,
        DecisionVerb verb,
        @LongText String wording)
        implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
