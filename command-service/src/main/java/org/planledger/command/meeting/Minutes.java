package org.planledger.command.meeting;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.state.MeetingState;
import org.planledger.values.PartialDate;

/** What the record of a meeting must still be for an entry. */
record Minutes(MeetingState meeting) {

    private static final String ID = "command.meetingId";

    static Minutes of(MeetingState meeting) {
        return new Minutes(meeting);
    }

    void requireNotCancelled() {
        unless(
                !meeting.stage().cancelled(),
                Rule.MEETING_CANCELLED,
                ID,
                "The meeting was cancelled.",
                "A meeting that was not cancelled.");
    }

    /** Neither cancelled nor closed by its confirmed minutes. */
    void requireOpen() {
        requireNotCancelled();
        unless(
                !meeting.stage().confirmed(),
                Rule.MINUTES_CONFIRMED,
                ID,
                "The minutes of the meeting were confirmed.",
                "A correction of what is recorded, with the reason.");
    }

    /** Held by the day on which the entry was decided; a partial date counts from its first day. */
    void requireHeld(PartialDate decidedOn) {
        requireOpen();
        unless(
                meeting.wasHeldBy(decidedOn.firstDay()),
                Rule.MEETING_NOT_HELD,
                ID,
                "The meeting of " + meeting.date() + " had not been held by " + decidedOn + ".",
                "A meeting that was held by then, or the date of the meeting as date of the decision.");
    }

    void requireItem(String number) {
        unless(
                meeting.agenda().containsKey(number),
                Rule.NOT_ON_THE_AGENDA,
                "command.number",
                "The agenda has no item " + number + ".",
                meeting.agenda().isEmpty()
                        ? "An item of the agenda, which is empty yet."
                        : "One of " + MeetingRules.numbers(meeting.agenda().keySet()));
    }
}
