package org.planledger.command.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Figure;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Sets a measurable aim, of a theme or of the whole plan. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record SetTarget(
        String planId,
        @NewId String targetId,
        @Nullable String themeId,
        String title,
        @Nullable Figure baseline,
        Figure aim,
        @Nullable PartialDate due)
        implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
