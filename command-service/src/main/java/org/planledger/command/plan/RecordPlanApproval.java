package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that a body approved the plan. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RecordPlanApproval(String planId, String approvedBy) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
