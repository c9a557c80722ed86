package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.ForBody;
import org.planledger.events.Streams;
import org.planledger.values.Body;
import org.planledger.values.Role;

/** Records that a body decided against a recommendation. */
@AskedBy({Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER, Role.EXECUTIVE_RECORDER})
public record DeclineRecommendation(String recommendationId, Body body) implements ForBody {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
