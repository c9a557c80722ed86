package org.planledger.command.meeting;

import static org.planledger.command.rule.Refusal.unless;

import java.util.Map;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.MeetingState;
import org.planledger.command.state.MeetingState.Decision;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.MinutesConfirmed;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;

/** What a meeting that was held did; after its minutes were confirmed it is only corrected. */
record ProceedingsRules(MeetingState meeting, Situation now) {

    MeetingEvent attend(RecordAttendance c) {
        Minutes.of(meeting).requireHeld(now.decidedOn());
        var members = now.partnership(meeting.partnershipId()).members();
        for (int i = 0; i < c.attendees().size(); i++) {
            var memberId = c.attendees().get(i).memberId();
            if (memberId != null)
                Situation.require(members.containsKey(memberId), "attendees[" + i + "].memberId", "member", memberId);
        }
        return new AttendanceRecorded(c.meetingId(), c.attendees());
    }

    MeetingEvent decide(RecordDecision c) {
        Minutes.of(meeting).requireHeld(now.decidedOn());
        Minutes.of(meeting).requireItem(c.number());
        requireNew(meeting.decisions(), "decisionId", c.decisionId());
        return new DecisionRecorded(c.meetingId(), c.decisionId(), c.number(), c.verb(), c.wording());
    }

    /** Also after the minutes were confirmed: a wrong text is worse than a late correction that says why. */
    MeetingEvent correct(CorrectDecision c) {
        Minutes.of(meeting).requireNotCancelled();
        var standing = meeting.decisions().get(c.decisionId());
        Situation.require(standing != null, "decisionId", "decision", c.decisionId());
        now.requireReason("Say why the decision is corrected.");
        unless(
                !new Decision(c.verb(), c.wording()).equals(standing),
                Rule.NOTHING_CHANGES,
                "command",
                "The decision reads so already.",
                "Another decision or wording.");
        return new DecisionCorrected(c.meetingId(), c.decisionId(), c.verb(), c.wording());
    }

    MeetingEvent ask(RecordQuestion c) {
        Minutes.of(meeting).requireHeld(now.decidedOn());
        if (c.number() != null) Minutes.of(meeting).requireItem(c.number());
        requireNew(meeting.answered(), "questionId", c.questionId());
        return new QuestionRecorded(c.meetingId(), c.questionId(), c.number(), c.askedBy(), c.askedOf(), c.question());
    }

    /** Also after the minutes were confirmed: many answers come in writing, and later. */
    MeetingEvent answer(AnswerQuestion c) {
        Minutes.of(meeting).requireNotCancelled();
        var answered = meeting.answered().get(c.questionId());
        Situation.require(answered != null, "questionId", "question", c.questionId());
        unless(
                Boolean.FALSE.equals(answered),
                Rule.QUESTION_ALREADY_ANSWERED,
                "command.questionId",
                "The question was answered.",
                "A question that is open.");
        return new QuestionAnswered(c.meetingId(), c.questionId(), c.answeredBy(), c.answer());
    }

    MeetingEvent confirm(ConfirmMinutes c) {
        Minutes.of(meeting).requireHeld(now.decidedOn());
        return new MinutesConfirmed(c.meetingId());
    }

    private static void requireNew(Map<String, ?> known, String field, String id) {
        unless(
                !known.containsKey(id),
                Rule.ALREADY_EXISTS,
                "command." + field,
                "'" + id + "' exists already.",
                "Another id.");
    }
}
