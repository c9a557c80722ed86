package org.planledger.command.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that a theme is also the work of another board. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record LinkThemeToBoard(
        String planId,
        String themeId,
        String board,
        @Nullable @LongText String note) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
