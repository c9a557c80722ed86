package org.planledger.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Rewords a recommendation before the committee adopts it; the earlier wording stays in the history. */
@AskedBy(Role.COMMITTEE_CLERK)
public record AmendRecommendation(
        String recommendationId,
        String topic,
        @LongText String wording,
        @LongText @Nullable String rationale) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
