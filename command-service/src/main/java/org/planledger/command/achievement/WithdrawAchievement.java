package org.planledger.command.achievement;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that an achievement no longer counts; it stays in the history. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.THEME_LEAD})
public record WithdrawAchievement(String achievementId) implements Command {

    @Override
    public String stream() {
        return Streams.achievement(achievementId);
    }
}
