package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Meetings and their agendas. */
record MeetingMeanings(Before before) implements MeetingEvent.Cases<Meaning> {

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

    private static ItemId id(String meetingId) {
        return ItemId.of(ItemKind.MEETING, meetingId);
    }
}
