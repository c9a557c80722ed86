package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Makes a partnership known. */
@AskedBy(Role.ADMINISTRATOR)
public record RegisterPartnership(
        @NewId String partnershipId, String name, String council, String executiveName, String committeeName)
        implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
