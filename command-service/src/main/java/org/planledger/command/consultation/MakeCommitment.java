package org.planledger.command.consultation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says what is done about a view of residents. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record MakeCommitment(
        String consultationId,
        String viewId,
        @LongText String commitment,
        @Nullable String planId,
        @Nullable String themeId,
        @Nullable String actionId)
        implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
