package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says which action puts a recommendation, or a part of it, into practice. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record LinkAction(String recommendationId, String actionId) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
