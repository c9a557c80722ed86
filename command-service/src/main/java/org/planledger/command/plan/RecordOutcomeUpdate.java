package org.planledger.command.plan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Figure;
import org.planledger.values.Lead;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Says how an outcome stood in a period. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RecordOutcomeUpdate(
        String planId,
        String outcomeId,
        Span period,
        @Size(max = 20) List<Figure> figures,
        @Nullable @LongText String narrative)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOfOutcome(planId, outcomeId);
    }
}
