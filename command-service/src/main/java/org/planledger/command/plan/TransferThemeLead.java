package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.Sensitive;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Lets one lead give way to another in one step. */
@Sensitive
@AskedBy(Role.EXECUTIVE_RECORDER)
public record TransferThemeLead(String planId, String themeId, Lead from, Lead to) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
