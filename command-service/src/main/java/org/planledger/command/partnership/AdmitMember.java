package org.planledger.command.partnership;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.MemberCategory;
import org.planledger.values.Role;

/** Admits a body to the partnership, or readmits one that had left. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AdmitMember(String partnershipId, @NewId String memberId, String name, MemberCategory category)
        implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
