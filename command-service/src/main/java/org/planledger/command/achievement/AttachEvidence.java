package org.planledger.command.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Attachment;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.Role;

/** Attaches a file, whose content was stored before, to an achievement that it shows. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record AttachEvidence(
        String achievementId,
        String title,
        Attachment attachment,
        @Nullable Exemption exemption) implements OnTheme {

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
