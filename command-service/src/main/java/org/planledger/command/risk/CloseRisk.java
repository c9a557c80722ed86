package org.planledger.command.risk;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that a risk no longer needs watching, and why. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record CloseRisk(String riskId) implements Command {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }
}
