package org.planledger.command.prioritisation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Begins to weigh the themes of a plan anew. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record OpenPrioritisationReview(
        @NewId String prioritisationId,
        String partnershipId,
        String planId,
        String title,
        @Nullable String meetingId) implements Command {

    @Override
    public String stream() {
        return Streams.prioritisation(prioritisationId);
    }
}
