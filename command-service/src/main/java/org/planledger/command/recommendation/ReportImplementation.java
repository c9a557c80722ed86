package org.planledger.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Role;

/** Records what those who put a recommendation into practice say about it. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record ReportImplementation(
        String recommendationId,
        ProgressStatus status,
        @LongText String narrative,
        @LongText @Nullable String evidence) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
