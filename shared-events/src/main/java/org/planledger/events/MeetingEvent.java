package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Attendee;
import org.planledger.values.DecisionVerb;
import org.planledger.values.PartialDate;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;

/** What happens to a meeting and its agenda. */
public sealed interface MeetingEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(MeetingScheduled event);

        R on(AgendaItemSet event);

        R on(AgendaPublished event);

        R on(AttendanceRecorded event);

        R on(DecisionRecorded event);

        R on(DecisionCorrected event);

        R on(QuestionRecorded event);

        R on(QuestionAnswered event);

        R on(MinutesConfirmed event);

        R on(MeetingCancelled event);
    }

    /** A meeting of a body, on a date known to the day or not. */
    record MeetingScheduled(String meetingId, String partnershipId, String body, PartialDate date, String subject)
            implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** An agenda item, under its number; it may be about a theme of a plan. */
    record AgendaItemSet(
            String meetingId,
            String number,
            String title,
            @Nullable String planId,
            @Nullable String themeId) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The agenda was published. */
    record AgendaPublished(String meetingId) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Who was there and who sent apologies; it replaces what was recorded before. */
    record AttendanceRecorded(String meetingId, List<Attendee> attendees) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The meeting resolved something about an agenda item. */
    record DecisionRecorded(String meetingId, String decisionId, String number, DecisionVerb verb, String wording)
            implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The decision as it should have been recorded; the earlier text stays in the history. */
    record DecisionCorrected(String meetingId, String decisionId, DecisionVerb verb, String wording)
            implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A question was put at the meeting; {@code number} is the agenda item, where it was about one. */
    record QuestionRecorded(
            String meetingId,
            String questionId,
            @Nullable String number,
            @Sealed(Under.PERSON) String askedBy,
            @Sealed(Under.PERSON) @Nullable String askedOf,
            String question)
            implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The question was answered, there or in writing. */
    record QuestionAnswered(
            String meetingId,
            String questionId,
            @Sealed(Under.PERSON) String answeredBy,
            String answer) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The minutes were confirmed; from now on the record of the meeting is only corrected. */
    record MinutesConfirmed(String meetingId) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The meeting does not take place. */
    record MeetingCancelled(String meetingId) implements MeetingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
