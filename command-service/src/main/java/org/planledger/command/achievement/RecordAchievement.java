package org.planledger.command.achievement;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.request.NewId;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Figure;
import org.planledger.values.Lead;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Records something done under a theme. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record RecordAchievement(
        @NewId String achievementId,
        String planId,
        String themeId,
        @Size(max = 300) String title,
        @Nullable Span happened,
        @Size(max = 20) List<Figure> figures,
        @LongText @Nullable String evidence,
        @LongText @Nullable String note)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.achievement(achievementId);
    }

    @Override
    public List<Lead> themeLeads(Records records) {
        return records.leadsOf(planId, themeId);
    }
}
