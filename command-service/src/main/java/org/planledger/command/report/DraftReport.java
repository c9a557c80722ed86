package org.planledger.command.report;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.Appendix;
import org.planledger.values.ReportKind;
import org.planledger.values.Role;

/** Begins a report to a meeting of the committee. */
@AskedBy({Role.COMMITTEE_CLERK, Role.EXECUTIVE_RECORDER})
public record DraftReport(
        @NewId String reportId,
        String partnershipId,
        String meetingId,
        @Size(max = 20) @Nullable String number,
        ReportKind kind,
        @Size(max = 300) String title,
        @Nullable String reportOf,
        @Size(max = 30) List<Appendix> appendices)
        implements Command {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }
}
