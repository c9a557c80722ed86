package org.planledger.command.report;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Exemption;
import org.planledger.values.Role;

/** Withholds the text of a report from the public, under a named paragraph and for a reason. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record MarkExempt(String reportId, Exemption exemption) implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
