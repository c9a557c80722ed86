package org.planledger.command.plan;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.Sensitive;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Appoints a lead, beside those that the theme already has. */
@Sensitive
@AskedBy(Role.EXECUTIVE_RECORDER)
public record AssignThemeLead(String planId, String themeId, Lead lead) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
