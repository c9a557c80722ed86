package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says which theme of an earlier plan a theme carries on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record LinkTheme(String planId, String themeId, String earlierPlanId, String earlierThemeId) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
