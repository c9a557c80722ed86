package org.planledger.command.report;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Role;

/** Lists the papers that the report relied on, or declares that there were none. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record DeclareBackgroundPapers(String reportId, BackgroundPapers papers) implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
