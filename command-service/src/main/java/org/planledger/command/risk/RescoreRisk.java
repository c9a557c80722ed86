package org.planledger.command.risk;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Rates a risk anew. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RescoreRisk(String riskId, String likelihood, String impact) implements Command {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }
}
