package org.planledger.command.achievement;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.LongText;
import org.planledger.events.Streams;
import org.planledger.values.Role;

/** Says that an achievement was checked against its evidence, and what was found. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record VerifyAchievement(
        String achievementId, @LongText String finding) implements Command {

    @Override
    public String stream() {
        return Streams.achievement(achievementId);
    }
}
