package org.planledger.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.command.request.Sensitive;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that the committee is satisfied; a reason may stand for a linked action that is not complete. */
@Sensitive
@AskedBy({Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER})
public record SignOffRecommendation(
        String recommendationId, @LongText @Nullable String overrideReason) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
