package org.planledger.command.issue;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records to what conclusion the Executive came. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record ConsiderIssue(String issueId, @LongText String conclusion) implements Command {

    @Override
    public String stream() {
        return Streams.issue(issueId);
    }
}
