package org.planledger.command.risk;

import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Rates a risk anew. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RescoreRisk(String riskId, String likelihood, String impact) implements OnTheme {

    @Override
    public String stream() {
        return Streams.risk(riskId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfRisk(riskId);
    }
}
