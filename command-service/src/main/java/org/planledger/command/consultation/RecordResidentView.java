package org.planledger.command.consultation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Records what residents said, without their names. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RecordResidentView(
        String consultationId,
        @NewId String viewId,
        @LongText String view,
        @Nullable String place) implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
