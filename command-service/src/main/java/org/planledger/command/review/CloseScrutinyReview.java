package org.planledger.command.review;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Closes a scrutiny review; the position of this decision is the review point. */
@AskedBy(Role.COMMITTEE_CLERK)
public record CloseScrutinyReview(String partnershipId, String reviewId) implements Command {

    @Override
    public String stream() {
        return Streams.reviews(partnershipId);
    }
}
