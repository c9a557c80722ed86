package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Closes a year of which no action is open any more. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record CloseActionPlanYear(String actionPlanId) implements Command {

    @Override
    public String stream() {
        return Streams.actionPlan(actionPlanId);
    }
}
