package org.planledger.command.meeting;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.MeetingState;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;

/** What may happen to a meeting: each answer is the event, or a refusal. */
record MeetingRules(MeetingState meeting, Situation now) {

    MeetingEvent schedule(ScheduleMeeting c) {
        now.requireNew(c.stream(), "meetingId", c.meetingId());
        now.requirePartnership(c.partnershipId());
        return new MeetingScheduled(c.meetingId(), c.partnershipId(), c.body(), c.date(), c.subject());
    }

    MeetingEvent setAgendaItem(SetAgendaItem c) {
        unless(
                meeting.agenda().keySet().stream().noneMatch(n -> Wording.same(n, c.number())),
                Rule.AGENDA_NUMBER_TAKEN,
                "command.number",
                "The agenda has an item " + c.number() + " already.",
                "A number other than " + String.join(", ", meeting.agenda().keySet()) + ".");
        requireTheme(c);
        return new AgendaItemSet(c.meetingId(), c.number(), c.title(), c.planId(), c.themeId());
    }

    private void requireTheme(SetAgendaItem c) {
        unless(
                c.themeId() == null || c.planId() != null,
                Rule.THEME_NEEDS_ITS_PLAN,
                "command.planId",
                "The item names a theme without its plan.",
                "The plan of the theme.");
        if (c.planId() == null) return;
        var plan = now.draftedPlan("planId", c.planId(), meeting.partnershipId());
        if (c.themeId() != null) Situation.theme(plan, "themeId", c.themeId());
    }
}
