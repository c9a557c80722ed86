package org.planledger.command.state;

import org.planledger.command.state.AchievementState.Particulars;
import org.planledger.events.AchievementEvent;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;

/** What an event makes of an achievement. */
public record AchievementFold(AchievementState state) implements AchievementEvent.Cases<AchievementState> {

    @Override
    public AchievementState on(AchievementRecorded e) {
        var particulars = new Particulars(e.title(), e.happened(), e.figures(), e.evidence(), e.note());
        return new AchievementState(e.achievementId(), e.planId(), e.themeId(), particulars, false);
    }

    @Override
    public AchievementState on(AchievementCorrected e) {
        var particulars = new Particulars(e.title(), e.happened(), e.figures(), e.evidence(), e.note());
        return new AchievementState(state.id(), state.planId(), state.themeId(), particulars, state.withdrawn());
    }

    @Override
    public AchievementState on(AchievementWithdrawn e) {
        return new AchievementState(state.id(), state.planId(), state.themeId(), state.particulars(), true);
    }
}
