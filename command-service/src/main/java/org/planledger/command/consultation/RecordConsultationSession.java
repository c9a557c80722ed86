package org.planledger.command.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Records a session of a consultation. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record RecordConsultationSession(
        String consultationId,
        @Min(1) @Max(9999) int number,
        PartialDate heldOn,
        String place,
        @Min(0) @Max(999999) @Nullable Integer attendance,
        @LongText @Nullable String summary)
        implements Command {

    @Override
    public String stream() {
        return Streams.consultation(consultationId);
    }
}
