package org.planledger.command.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Names a lasting result that is reported on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record DefineOutcome(
        String planId,
        @NewId String outcomeId,
        @Nullable String themeId,
        String title,
        @Nullable String measuredBy) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
