package org.planledger.command.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Adds an aim that runs across themes. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AddPriority(
        String planId,
        @NewId String priorityId,
        @Min(1) @Max(999) int number,
        @Size(max = 500) String text,
        @Nullable String carriedOverFrom)
        implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
