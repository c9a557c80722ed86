package org.planledger.command.report;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records that the committee noted a report. */
@AskedBy({Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER})
public record NoteReport(String reportId) implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
