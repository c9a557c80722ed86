package org.planledger.command.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Records the yearly review of the plan. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RecordAnnualReview(
        String planId,
        Span period,
        @LongText String conclusions,
        @Nullable String meetingId) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
