package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Brings a drafted plan into effect. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record BringPlanIntoEffect(String partnershipId, String planId) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
