package org.planledger.command.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OnAction;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Role;

/** Says for the owner how an action stands; a hundred percent is not completion. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record ReportProgress(
        String actionId,
        ReportedStatus status,
        @Min(0) @Max(100) int percent,
        @LongText String narrative) implements OnTheme, OnAction {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfAction(actionId);
    }

    @Override
    public List<Lead> owners(Records records) {
        return records.ownersOf(actionId);
    }
}
