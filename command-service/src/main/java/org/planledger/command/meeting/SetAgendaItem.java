package org.planledger.command.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OfMeeting;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Puts an item on a meeting's agenda, under its number. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record SetAgendaItem(
        String meetingId,
        @Size(max = 20) String number,
        @Size(max = 300) String title,
        @Nullable String planId,
        @Nullable String themeId)
        implements OfMeeting {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
