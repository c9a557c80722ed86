package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Opens a year of a plan for its actions. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record OpenActionPlanYear(@NewId String actionPlanId, String planId, Span year) implements Command {

    @Override
    public String stream() {
        return Streams.actionPlan(actionPlanId);
    }
}
