package org.planledger.command.meeting;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that the agenda was published. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record PublishAgenda(String meetingId) implements Command {

    @Override
    public String stream() {
        return Streams.meeting(meetingId);
    }
}
