package org.planledger.command.review;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records what the committee found in a review that is open. */
@AskedBy(Role.COMMITTEE_CLERK)
public record RecordFinding(
        @NewId String findingId,
        String partnershipId,
        String reviewId,
        @Nullable String planId,
        @Nullable String themeId,
        @LongText String finding)
        implements Command {

    @Override
    public String stream() {
        return Streams.reviews(partnershipId);
    }
}
