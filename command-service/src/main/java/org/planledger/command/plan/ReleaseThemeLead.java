package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.Sensitive;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Releases a lead. */
@Sensitive
@AskedBy(Role.EXECUTIVE_RECORDER)
public record ReleaseThemeLead(String planId, String themeId, Lead lead) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
