package org.planledger.command.issue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Gives a joint action group a task. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record TaskJointActionGroup(
        String issueId,
        @Min(1) @Max(9999) int number,
        String group,
        @LongText String task,
        @Nullable PartialDate due) implements Command {

    @Override
    public String stream() {
        return Streams.issue(issueId);
    }
}
