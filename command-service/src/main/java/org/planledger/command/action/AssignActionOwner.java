package org.planledger.command.action;

import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Says who answers for an action from now on. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record AssignActionOwner(String actionId, Lead owner) implements OnTheme {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfAction(actionId);
    }
}
