package org.planledger.command.consultation;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that residents may take part from now on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record OpenConsultation(String consultationId) implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
