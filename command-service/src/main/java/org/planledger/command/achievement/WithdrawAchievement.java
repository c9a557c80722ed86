package org.planledger.command.achievement;

import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Says that an achievement no longer counts; it stays in the history. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record WithdrawAchievement(String achievementId) implements OnTheme {

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
