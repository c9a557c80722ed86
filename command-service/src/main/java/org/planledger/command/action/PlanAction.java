package org.planledger.command.action;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Plans an action in a year of the plan; its first due date never disappears. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record PlanAction(
        @NewId String actionId,
        String actionPlanId,
        String themeId,
        @Size(max = 300) String title,
        @LongText @Nullable String description,
        Lead owner,
        PartialDate due,
        @Size(max = 50) List<String> wards)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.action(actionId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsInYear(actionPlanId, themeId);
    }
}
