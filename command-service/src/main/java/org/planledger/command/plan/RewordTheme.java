package org.planledger.command.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Gives a theme another number or title. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RewordTheme(
        String planId, String themeId, @Min(1) @Max(999) int number, String title) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
