package org.planledger.command.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Adds a numbered theme, without a lead. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AddTheme(
        String planId,
        @NewId String themeId,
        @Min(1) @Max(999) int number,
        String title) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
