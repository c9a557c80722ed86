package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Moves the work of coordination to another office. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record TransferCoordination(String partnershipId, String to) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
