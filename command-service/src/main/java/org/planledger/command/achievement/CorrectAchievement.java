package org.planledger.command.achievement;

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

/** Gives the particulars as they should have been; the earlier ones stay in the history. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record CorrectAchievement(
        String achievementId,
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
        var achievement = records.achievement(achievementId);
        return records.leadsOf(achievement.planId(), achievement.themeId());
    }
}
