package org.planledger.command.risk;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Records what is done about a risk. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RecordMitigation(
        String riskId,
        @LongText String mitigation,
        @Nullable String owner,
        @Nullable PartialDate due) implements Command {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }
}
