package org.planledger.command.review;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Opens a scrutiny review. */
@AskedBy(Role.COMMITTEE_CLERK)
public record OpenScrutinyReview(
        @NewId String reviewId,
        String partnershipId,
        String title,
        @Nullable String meetingId) implements Command {

    @Override
    public String stream() {
        return Streams.reviews(partnershipId);
    }
}
