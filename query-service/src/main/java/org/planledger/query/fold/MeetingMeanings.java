package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.AgendaPublished;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.MeetingCancelled;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.MeetingEvent.MinutesConfirmed;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** Meetings, their agendas, and what they did. */
record MeetingMeanings(PartialDate decidedOn, Before before) implements MeetingEvent.Cases<Meaning> {

    @Override
    public Meaning on(MeetingScheduled event) {
        var about = new About(
                event.partnershipId(),
                null,
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.meeting(event.meetingId()));
        return Meaning.of(
                "A meeting of %s was scheduled: %s".formatted(event.body(), event.subject()),
                new Touch(
                        id(event.meetingId()),
                        about,
                        List.of(
                                set(Field.Meeting.BODY, event.body()),
                                set(Field.Meeting.DATE, event.date().toString()),
                                set(Field.Meeting.SUBJECT, event.subject()))));
    }

    @Override
    public Meaning on(AgendaItemSet event) {
        var meeting = before.get(id(event.meetingId()));
        var about = new About(
                meeting.about().partnershipId(), event.planId(), id(event.meetingId()), meeting.about().stream());
        return Meaning.of(
                "Item %s of the agenda of %s was set: %s"
                        .formatted(event.number(), meeting.text(Field.Meeting.BODY), event.title()),
                new Touch(
                        ItemId.of(ItemKind.AGENDA_ITEM, event.meetingId(), event.number()),
                        about,
                        List.of(
                                set(Field.NUMBER, event.number()),
                                set(Field.TITLE, event.title()),
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.PLAN_ID, event.planId()),
                                set(Field.THEME_ID, event.themeId()))));
    }

    @Override
    public Meaning on(AgendaPublished event) {
        return about(
                event.meetingId(),
                "The agenda of %s was published",
                set(Field.Meeting.AGENDA_PUBLISHED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(AttendanceRecorded event) {
        return about(
                event.meetingId(),
                "The attendance at %s was recorded",
                set(Field.Meeting.ATTENDANCE, Plain.attendees(event.attendees())));
    }

    @Override
    public Meaning on(MinutesConfirmed event) {
        return about(
                event.meetingId(),
                "The minutes of %s were confirmed",
                set(Field.STATUS, "MINUTES_CONFIRMED"),
                set(Field.Meeting.MINUTES_CONFIRMED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(MeetingCancelled event) {
        return about(
                event.meetingId(),
                "The meeting of %s was cancelled",
                set(Field.STATUS, "CANCELLED"),
                set(Field.Meeting.CANCELLED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(DecisionRecorded event) {
        var item = before.get(ItemId.of(ItemKind.AGENDA_ITEM, event.meetingId(), event.number()));
        var meeting = before.get(id(event.meetingId()));
        var about = new About(
                meeting.about().partnershipId(),
                item.about().planId(),
                id(event.meetingId()),
                meeting.about().stream());
        return Meaning.of(
                "%s decided %s item %s (%s)"
                        .formatted(
                                meeting.text(Field.Meeting.BODY),
                                Verbs.words(event.verb()),
                                event.number(),
                                item.text(Field.TITLE)),
                new Touch(
                        ItemId.of(ItemKind.DECISION, event.meetingId(), event.decisionId()),
                        about,
                        List.of(
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.NUMBER, event.number()),
                                set(Field.Decision.VERB, event.verb().name()),
                                set(Field.Decision.WORDING, event.wording()),
                                set(Field.STATUS, "RECORDED"))));
    }

    @Override
    public Meaning on(DecisionCorrected event) {
        var id = ItemId.of(ItemKind.DECISION, event.meetingId(), event.decisionId());
        var decision = before.get(id);
        return Meaning.of(
                "The decision on item %s of %s was corrected: %s"
                        .formatted(
                                decision.text(Field.NUMBER),
                                before.get(id(event.meetingId())).text(Field.Meeting.BODY),
                                Verbs.words(event.verb())),
                new Touch(
                        id,
                        decision.about(),
                        List.of(
                                set(Field.Decision.VERB, event.verb().name()),
                                set(Field.Decision.WORDING, event.wording()),
                                set(Field.STATUS, "CORRECTED"))));
    }

    @Override
    public Meaning on(QuestionRecorded event) {
        var meeting = before.get(id(event.meetingId()));
        var about = new About(meeting.about().partnershipId(), null, id(event.meetingId()), meeting.about().stream());
        return Meaning.of(
                "%s put a question at %s".formatted(event.askedBy(), meeting.text(Field.Meeting.BODY)),
                new Touch(
                        ItemId.of(ItemKind.QUESTION, event.meetingId(), event.questionId()),
                        about,
                        List.of(
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.NUMBER, event.number()),
                                set(Field.Question.QUESTION, event.question()),
                                set(Field.Question.ASKED_BY, event.askedBy()),
                                set(Field.Question.ASKED_OF, event.askedOf()),
                                set(Field.STATUS, "ASKED"))));
    }

    @Override
    public Meaning on(QuestionAnswered event) {
        var id = ItemId.of(ItemKind.QUESTION, event.meetingId(), event.questionId());
        var question = before.get(id);
        return Meaning.of(
                "The question of %s was answered by %s"
                        .formatted(question.text(Field.Question.ASKED_BY), event.answeredBy()),
                new Touch(
                        id,
                        question.about(),
                        List.of(
                                set(Field.Question.ANSWER, event.answer()),
                                set(Field.Question.ANSWERED_BY, event.answeredBy()),
                                set(Field.Question.ANSWERED_ON, decidedOn.toString()),
                                set(Field.STATUS, "ANSWERED"))));
    }

    private Meaning about(String meetingId, String sentence, Operation... operations) {
        var meeting = before.get(id(meetingId));
        return Meaning.of(
                sentence.formatted(meeting.text(Field.Meeting.BODY)),
                new Touch(id(meetingId), meeting.about(), List.of(operations)));
    }

    private static ItemId id(String meetingId) {
        return ItemId.of(ItemKind.MEETING, meetingId);
    }
}
