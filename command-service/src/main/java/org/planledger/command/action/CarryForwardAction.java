package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Moves an open action to the action plan of a later year. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record CarryForwardAction(String actionId, String toActionPlanId) implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
