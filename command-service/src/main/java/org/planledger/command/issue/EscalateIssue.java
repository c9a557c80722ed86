package org.planledger.command.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Raises to the Executive what a group cannot settle itself. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record EscalateIssue(
        @NewId String issueId,
        String partnershipId,
        String raisedBy,
        String title,
        @LongText String detail,
        @Nullable String planId,
        @Nullable String themeId)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.issue(issueId);
    }

    /** A theme lead raises what is about their own theme; what is about none is for the recorder. */
    @Override
    public List<Lead> themeLeads(Records records) {
        return planId == null || themeId == null ? List.of() : records.leadsOf(planId, themeId);
    }
}
