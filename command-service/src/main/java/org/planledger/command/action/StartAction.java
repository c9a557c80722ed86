package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that work began, or was taken up again after a pause. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record StartAction(String actionId) implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
