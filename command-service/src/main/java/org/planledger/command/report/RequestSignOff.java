package org.planledger.command.report;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Asks an office to sign the report off before it is published. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record RequestSignOff(String reportId, String office) implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
