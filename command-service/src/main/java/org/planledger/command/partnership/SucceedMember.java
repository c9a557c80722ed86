package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Ends a membership that another member carries on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record SucceedMember(String partnershipId, String memberId, String successorId) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
