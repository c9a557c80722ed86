package org.planledger.command.action;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Records that an action was done, on a day that has come. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record CompleteAction(
        String actionId,
        PartialDate completedOn,
        @LongText @Nullable String evidence) implements Command {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }
}
