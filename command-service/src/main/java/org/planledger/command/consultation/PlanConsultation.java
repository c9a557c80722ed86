package org.planledger.command.consultation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Says that residents are to be asked, about what and when. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record PlanConsultation(
        @NewId String consultationId,
        String partnershipId,
        @Nullable String planId,
        String title,
        @LongText String purpose,
        Span period)
        implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
