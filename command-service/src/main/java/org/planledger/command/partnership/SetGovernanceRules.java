package org.planledger.command.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.RiskScale;
import org.planledger.values.Role;
import org.planledger.values.StatusWord;

/** Settles how a partnership works: what stands here replaces all that was settled before. */
@AskedBy({Role.ADMINISTRATOR, Role.EXECUTIVE_RECORDER})
public record SetGovernanceRules(
        String partnershipId,
        @Size(max = 20) List<String> approvals,
        @Min(1) @Max(365) int responseDays,
        @Min(1) @Max(12) int yearStartMonth,
        @Min(1) @Max(12) int periodsPerYear,
        @Nullable RiskScale riskScale,
        @Size(max = 7) List<StatusWord> statusWording,
        @Size(max = 40) List<String> reportSections,
        @Nullable String executiveName,
        @Nullable String committeeName)
        implements Command {

    @Override
    public String stream() {
        return Streams.partnership(partnershipId);
    }
}
