package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Closes a theme: nothing new attaches to it. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RetireTheme(String planId, String themeId) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
