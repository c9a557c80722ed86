package org.planledger.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.ResponseAnswer;
import org.planledger.values.Role;

/** Records what the Executive answered in writing; proposing no action is an answer too. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RecordResponse(
        String recommendationId,
        ResponseAnswer answer,
        @LongText String text,
        @LongText @Nullable String actionProposed)
        implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
