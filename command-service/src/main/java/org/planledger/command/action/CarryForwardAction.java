package org.planledger.command.action;

import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Moves an open action to the action plan of a later year. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record CarryForwardAction(String actionId, String toActionPlanId) implements OnTheme {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfAction(actionId);
    }
}
