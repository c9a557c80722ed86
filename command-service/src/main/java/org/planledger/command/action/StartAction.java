package org.planledger.command.action;

import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnAction;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Records that work began, or was taken up again after a pause. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record StartAction(String actionId) implements OnTheme, OnAction {

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
