package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Lets the work on an action rest. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record PauseAction(String actionId) implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
