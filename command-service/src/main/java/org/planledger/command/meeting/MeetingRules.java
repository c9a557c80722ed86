package org.planledger.command.meeting;

import static org.planledger.command.rule.Refusal.unless;

import java.util.Set;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.MeetingState;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.AgendaPublished;
import org.planledger.events.MeetingEvent.MeetingCancelled;
import org.planledger.events.MeetingEvent.MeetingScheduled;

/** How a meeting is prepared: each answer is the event, or a refusal. */
record MeetingRules(MeetingState meeting, Situation now) {

    MeetingEvent schedule(ScheduleMeeting c) {
        now.requireNew(c.stream(), "meetingId", c.meetingId());
        now.requirePartnership(c.partnershipId());
        return new MeetingScheduled(c.meetingId(), c.partnershipId(), c.body(), c.date(), c.subject());
    }

    MeetingEvent setAgendaItem(SetAgendaItem c) {
        Minutes.of(meeting).requireOpen();
        unless(
                meeting.agenda().keySet().stream().noneMatch(n -> AgendaNumber.same(n, c.number())),
                Rule.AGENDA_NUMBER_TAKEN,
                "command.number",
                "The agenda has an item " + c.number() + " already.",
                "A number other than " + numbers(meeting.agenda().keySet()));
        requireTheme(c);
        return new AgendaItemSet(c.meetingId(), c.number(), c.title(), c.planId(), c.themeId());
    }

    MeetingEvent publishAgenda(PublishAgenda c) {
        Minutes.of(meeting).requireOpen();
        unless(
                !meeting.stage().published(),
                Rule.AGENDA_ALREADY_PUBLISHED,
                "command.meetingId",
                "The agenda was published already.",
                "A further item can still be set.");
        unless(
                !meeting.agenda().isEmpty(),
                Rule.AGENDA_EMPTY,
                "command.meetingId",
                "The agenda has no item yet.",
                "An agenda with an item.");
        return new AgendaPublished(c.meetingId());
    }

    MeetingEvent cancel(CancelMeeting c) {
        Minutes.of(meeting).requireOpen();
        unless(
                !meeting.stage().tookPlace(),
                Rule.MEETING_TOOK_PLACE,
                "command.meetingId",
                "Attendance, decisions or questions of the meeting are recorded.",
                "A meeting of which nothing of the kind is recorded.");
        now.requireReason("Say why the meeting does not take place.");
        return new MeetingCancelled(c.meetingId());
    }

    static String numbers(Set<String> numbers) {
        return String.join(", ", numbers) + ".";
    }

    /** A meeting that was held discussed what it discussed; one to come has nothing to do with what is retired. */
    private void requireTheme(SetAgendaItem c) {
        if (meeting.wasHeldBy(now.decidedOn().firstDay()))
            now.requireTheme(meeting.partnershipId(), c.planId(), c.themeId());
        else now.requireOpenTheme(meeting.partnershipId(), c.planId(), c.themeId());
    }
}
