package org.planledger.command.issue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records what a group reported on its task. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record ReportTasking(
        String issueId,
        @Min(1) @Max(9999) int number,
        @LongText String report,
        boolean done) implements Command {

    @Override
    public String stream() {
        return Streams.issue(issueId);
    }
}
