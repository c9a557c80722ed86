package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Makes the action plan the Executive's own. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AdoptActionPlan(String actionPlanId) implements Command {

    @Override
    public String stream() {
        return Streams.actionPlan(actionPlanId);
    }
}
