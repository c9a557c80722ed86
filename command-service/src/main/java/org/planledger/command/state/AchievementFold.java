package org.planledger.command.state;

import java.util.Set;
import org.planledger.command.state.AchievementState.Particulars;
import org.planledger.events.AchievementEvent;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.AchievementEvent.EvidenceAttached;

/** What an event makes of an achievement. */
public record AchievementFold(AchievementState state) implements AchievementEvent.Cases<AchievementState> {

    @Override
    public AchievementState on(AchievementRecorded e) {
        var particulars = new Particulars(e.title(), e.happened(), e.figures(), e.evidence(), e.note());
        return new AchievementState(e.achievementId(), e.planId(), e.themeId(), particulars, false, false, Set.of());
    }

    @Override
    public AchievementState on(AchievementCorrected e) {
        var particulars = new Particulars(e.title(), e.happened(), e.figures(), e.evidence(), e.note());
        return state.corrected(particulars);
    }

    @Override
    public AchievementState on(AchievementWithdrawn e) {
        return state.takenBack();
    }

    @Override
    public AchievementState on(AchievementVerified e) {
        return state.checked();
    }

    @Override
    public AchievementState on(EvidenceAttached e) {
        return state.attaching(e.attachment().sha256());
    }
}
