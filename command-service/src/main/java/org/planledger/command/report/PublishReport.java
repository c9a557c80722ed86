package org.planledger.command.report;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that a report was published. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record PublishReport(String reportId) implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
