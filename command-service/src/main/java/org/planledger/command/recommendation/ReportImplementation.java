package org.planledger.command.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OnAction;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Role;

/** Records what those who put a recommendation into practice say about it. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT})
public record ReportImplementation(
        String recommendationId,
        ProgressStatus status,
        @LongText String narrative,
        @LongText @Nullable String evidence) implements OnTheme, OnAction {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.actionsOf(recommendationId).stream()
                .flatMap(action -> records.leadsOfAction(action).stream())
                .toList();
    }

    @Override
    public List<Lead> owners(Records records) {
        return records.actionsOf(recommendationId).stream()
                .flatMap(action -> records.ownersOf(action).stream())
                .toList();
    }
}
