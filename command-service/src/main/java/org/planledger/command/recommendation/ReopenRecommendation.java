package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Takes back the sign-off. */
@AskedBy({Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER})
public record ReopenRecommendation(String recommendationId) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
