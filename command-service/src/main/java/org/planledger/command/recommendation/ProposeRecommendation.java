package org.planledger.command.recommendation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.RecommendationKind;
import org.planledger.values.Role;

/** Puts a recommendation to a body for adoption. */
@AskedBy(Role.COMMITTEE_CLERK)
public record ProposeRecommendation(
        @NewId String recommendationId,
        String partnershipId,
        @Nullable String planId,
        @Nullable String meetingId,
        @Size(max = 50) String reference,
        RecommendationKind kind,
        String topic,
        @LongText String wording,
        String madeBy,
        String addressee,
        @LongText @Nullable String rationale)
        implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
