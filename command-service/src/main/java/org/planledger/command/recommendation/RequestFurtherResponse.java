package org.planledger.command.recommendation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Asks for a further answer where the one given does not do; the clock starts again. */
@AskedBy(Role.COMMITTEE_CLERK)
public record RequestFurtherResponse(
        String recommendationId, @LongText String asks) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
