package org.planledger.command.partnership;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records who chairs the partnership from now on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AppointChair(
        String partnershipId, String chair, @Nullable String memberId) implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
