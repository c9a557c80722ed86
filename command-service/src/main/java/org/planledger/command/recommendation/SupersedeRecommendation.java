package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that a later recommendation takes the place of this one. */
@AskedBy(Role.COMMITTEE_CLERK)
public record SupersedeRecommendation(String recommendationId, String byRecommendationId) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
