package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Drafts a plan for a period. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record DraftPlan(@NewId String planId, String partnershipId, String title, Span period) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
