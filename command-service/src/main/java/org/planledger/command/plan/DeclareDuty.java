package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Names a duty that the plan answers. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record DeclareDuty(String planId, @NewId String dutyId, String title, String source) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
