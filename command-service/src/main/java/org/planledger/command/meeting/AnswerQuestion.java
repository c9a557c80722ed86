package org.planledger.command.meeting;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records the answer to a question, given there or in writing. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record AnswerQuestion(
        String meetingId,
        String questionId,
        String answeredBy,
        @LongText String answer) implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
