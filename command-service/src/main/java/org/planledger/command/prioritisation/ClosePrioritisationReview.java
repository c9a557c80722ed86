package org.planledger.command.prioritisation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Closes the review. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record ClosePrioritisationReview(String prioritisationId) implements Command {

    @Override
    public String stream() {
        return Streams.prioritisation(prioritisationId);
    }
}
