package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Moves the date on which an action is due, to a later or an earlier one. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RescheduleAction(String actionId, PartialDate due, String requestedBy, String approvedBy)
        implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
