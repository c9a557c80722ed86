package org.planledger.command.consultation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that nobody takes part any more, and what came out. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record CloseConsultation(
        String consultationId, @LongText String summary) implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
