package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Ends a membership. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record EndMembership(String partnershipId, String memberId) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
