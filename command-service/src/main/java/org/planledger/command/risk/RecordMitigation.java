package org.planledger.command.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Records what is done about a risk. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RecordMitigation(
        String riskId,
        @LongText String mitigation,
        @Nullable String owner,
        @Nullable PartialDate due) implements OnTheme {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfRisk(riskId);
    }
}
