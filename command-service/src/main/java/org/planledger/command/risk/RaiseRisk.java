package org.planledger.command.risk;

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

/** Enters a risk in the register, rated on the scale of the partnership. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RaiseRisk(
        @NewId String riskId,
        String partnershipId,
        @Nullable String planId,
        @Nullable String themeId,
        String title,
        @Nullable @LongText String description,
        String likelihood,
        String impact)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOf(planId, themeId);
    }
}
