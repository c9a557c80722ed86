package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Gives the Executive more time to answer; the dates before stay in the history. */
@AskedBy(Role.COMMITTEE_CLERK)
public record ExtendResponse(String recommendationId, PartialDate until, String approvedBy) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
