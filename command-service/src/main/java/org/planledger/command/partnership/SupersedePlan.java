package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Lets the plan in effect give way to a later one. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record SupersedePlan(String partnershipId, String planId, String byPlanId) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
