package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Says who answers for an action from now on. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record AssignActionOwner(String actionId, Lead owner) implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
