package org.planledger.command.meeting;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.DecisionVerb;
import org.planledger.values.Role;

/** Gives a decision as it should have been recorded; the earlier text stays in the history. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record CorrectDecision(
        String meetingId,
        String decisionId,
        DecisionVerb verb,
        @LongText String wording) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
