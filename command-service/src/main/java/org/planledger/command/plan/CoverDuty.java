package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that a theme covers a duty. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record CoverDuty(String planId, String dutyId, String themeId) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
