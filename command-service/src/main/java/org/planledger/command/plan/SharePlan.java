package org.planledger.command.plan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records with whom the plan was shared. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record SharePlan(
        String planId,
        @Size(min = 1, max = 40) List<String> sharedWith,
        @Nullable @LongText String note) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
