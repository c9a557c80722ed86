package org.planledger.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.MeetingEvent.AgendaPublished;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.MeetingCancelled;
import org.planledger.events.MeetingEvent.MinutesConfirmed;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;
import org.planledger.values.Attendee;
import org.planledger.values.DecisionVerb;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 10: a decision belongs to an agenda item of a meeting that was held; after the minutes, only a correction. */
@CommandServiceTest
class ProceedingsTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String meeting;

    @BeforeEach
    void givenAMeetingWithAnAgenda() {
        story = stories.begin().givenAPartnership();
        meeting = story.id("meeting");
        story.given(
                new ScheduleMeeting(
                        meeting, story.partnership, "The Committee", PartialDate.parse("2021-03-11"), "Progress"),
                new SetAgendaItem(meeting, "8.1", "Domestic abuse", null, null));
    }

    @Test
    void anAgendaIsPublishedOnceAndNotEmpty() {
        story.records(new PublishAgenda(meeting), new AgendaPublished(meeting));
        story.refuses(new PublishAgenda(meeting), Rule.AGENDA_ALREADY_PUBLISHED, "command.meetingId");

        var bare = story.id("bare");
        story.given(new ScheduleMeeting(bare, story.partnership, "Executive", PartialDate.parse("2021"), "Business"));
        story.refuses(new PublishAgenda(bare), Rule.AGENDA_EMPTY, "command.meetingId");
    }

    @Test
    void aDecisionBelongsToAnItemOfTheAgenda() {
        story.records(
                decide("d1", "8.1"),
                new DecisionRecorded(meeting, "d1", "8.1", DecisionVerb.TO_NOTE, "That the report be noted."));

        story.refuses(decide("d2", "8.2"), Rule.NOT_ON_THE_AGENDA, "command.number");
        story.refuses(decide("d1", "8.1"), Rule.ALREADY_EXISTS, "command.decisionId");
    }

    @Test
    void nothingIsRecordedOfAMeetingBeforeItWasHeld() {
        story.on("2021-03-10");

        for (var early : proceedings()) story.refuses(early, Rule.MEETING_NOT_HELD, "command.meetingId");
    }

    @Test
    void nothingIsRecordedOfACancelledMeeting() {
        story.refuses(new CancelMeeting(meeting), Rule.REASON_REQUIRED, "envelope.reason");
        story.because("Snow.").records(new CancelMeeting(meeting), new MeetingCancelled(meeting));

        for (var late : proceedings()) story.refuses(late, Rule.MEETING_CANCELLED, "command.meetingId");
        story.refuses(new CancelMeeting(meeting), Rule.MEETING_CANCELLED, "command.meetingId");
        story.refuses(new PublishAgenda(meeting), Rule.MEETING_CANCELLED, "command.meetingId");
        story.refuses(new AnswerQuestion(meeting, "q", "Police", "Four."), Rule.MEETING_CANCELLED, "command.meetingId");
    }

    @Test
    void whatTookPlaceIsNotCancelled() {
        story.given(decide("d1", "8.1")).because("Snow.");

        story.refuses(new CancelMeeting(meeting), Rule.MEETING_TOOK_PLACE, "command.meetingId");
    }

    @Test
    void afterTheMinutesOnlyACorrectionAndTheAnswersStillOwed() {
        story.given(decide("d1", "8.1"), ask("q1", null))
                .records(new ConfirmMinutes(meeting), new MinutesConfirmed(meeting));
        for (var late : proceedings()) story.refuses(late, Rule.MINUTES_CONFIRMED, "command.meetingId");
        story.refuses(new SetAgendaItem(meeting, "9", "Late", null, null), Rule.MINUTES_CONFIRMED, "command.meetingId");
        story.refuses(correct("d1", "That it be agreed."), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The minutes left a word out.")
                .records(
                        correct("d1", "That it be agreed."),
                        new DecisionCorrected(meeting, "d1", DecisionVerb.TO_AGREE, "That it be agreed."));
        story.refuses(correct("d1", "That it be agreed."), Rule.NOTHING_CHANGES, "command");
        story.refuses(correct("d9", "Other."), Rule.NOT_FOUND, "command.decisionId");
        story.records(
                new AnswerQuestion(meeting, "q1", "Chief Inspector", "Four."),
                new QuestionAnswered(meeting, "q1", "Chief Inspector", "Four."));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        story.records(
                ask("q1", "8.1"),
                new QuestionRecorded(meeting, "q1", "8.1", "A member", "The police", "How many patrols?"));
        story.refuses(ask("q1", null), Rule.ALREADY_EXISTS, "command.questionId");
        story.refuses(ask("q2", "8.2"), Rule.NOT_ON_THE_AGENDA, "command.number");
        story.refuses(new AnswerQuestion(meeting, "q2", "Police", "Four."), Rule.NOT_FOUND, "command.questionId");

        story.given(new AnswerQuestion(meeting, "q1", "Police", "Four."));
        story.refuses(
                new AnswerQuestion(meeting, "q1", "Police", "Five."),
                Rule.QUESTION_ALREADY_ANSWERED,
                "command.questionId");
    }

    @Test
    void attendanceIsByOfficeAndForMembersOfThePartnership() {
        story.records(
                attendance("police"),
                new AttendanceRecorded(meeting, attendance("police").attendees()));

        story.refuses(attendance("circus"), Rule.NOT_FOUND, "command.attendees[0].memberId");
    }

    private List<Command> proceedings() {
        return List.of(attendance(null), decide("d9", "8.1"), ask("q9", null), new ConfirmMinutes(meeting));
    }

    private RecordAttendance attendance(@Nullable String member) {
        return new RecordAttendance(
                meeting, List.of(new Attendee("Chief Inspector", member, Attendee.Presence.IN_ATTENDANCE)));
    }

    private RecordDecision decide(String id, String number) {
        return new RecordDecision(id, meeting, number, DecisionVerb.TO_NOTE, "That the report be noted.");
    }

    private CorrectDecision correct(String id, String wording) {
        return new CorrectDecision(meeting, id, DecisionVerb.TO_AGREE, wording);
    }

    private RecordQuestion ask(String id, @Nullable String number) {
        return new RecordQuestion(id, meeting, number, "A member", "The police", "How many patrols?");
    }
}
