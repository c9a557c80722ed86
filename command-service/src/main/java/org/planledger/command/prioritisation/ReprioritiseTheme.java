package org.planledger.command.prioritisation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Reprioritisation;
import org.planledger.values.Role;

/** Decides in a review what becomes of a theme. The plan itself changes by its own commands. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record ReprioritiseTheme(
        String prioritisationId,
        String themeId,
        Reprioritisation outcome,
        @LongText String evidence) implements Command {

    @Override
    public String stream() {
        return Streams.prioritisation(prioritisationId);
    }
}
