package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

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
}
