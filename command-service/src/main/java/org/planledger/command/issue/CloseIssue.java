package org.planledger.command.issue;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that nothing more is expected, and what came of it. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record CloseIssue(String issueId, @LongText String outcome) implements Command {

    @Override
    public String stream() {
        return Streams.issue(issueId);
    }
}
