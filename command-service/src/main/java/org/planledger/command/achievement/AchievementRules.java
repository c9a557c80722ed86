package org.planledger.command.achievement;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Figures;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.StoredFiles;
import org.planledger.command.state.AchievementState;
import org.planledger.command.state.AchievementState.Particulars;
import org.planledger.command.state.PlanState;
import org.planledger.events.AchievementEvent;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.values.Span;

/** What may happen to an achievement: each answer is the event, or a refusal. */
record AchievementRules(AchievementState achievement, Situation now) {

    AchievementEvent record(RecordAchievement c) {
        now.requireNew(c.stream(), "achievementId", c.achievementId());
        Situation.open(now.currentTheme("planId", c.planId(), "themeId", c.themeId()), "themeId");
        requireHappened(c.happened());
        Figures.require(c.figures(), "figures");
        requireInPeriod(now.records().draftedPlan(c.planId()), c.happened());
        return new AchievementRecorded(
                c.achievementId(),
                c.planId(),
                c.themeId(),
                c.title(),
                c.happened(),
                c.figures(),
                c.evidence(),
                c.note());
    }

    AchievementEvent correct(CorrectAchievement c) {
        requireCounting();
        now.requireReason("Say why the record is corrected.");
        requireHappened(c.happened());
        Figures.require(c.figures(), "figures");
        var particulars = new Particulars(c.title(), c.happened(), c.figures(), c.evidence(), c.note());
        unless(
                !particulars.equals(achievement.particulars()),
                Rule.NOTHING_CHANGES,
                "command",
                "The achievement reads so already.",
                "At least one particular that differs.");
        return new AchievementCorrected(
                c.achievementId(), c.title(), c.happened(), c.figures(), c.evidence(), c.note());
    }

    AchievementEvent withdraw(WithdrawAchievement c) {
        requireCounting();
        now.requireReason("Say why the achievement no longer counts.");
        return new AchievementWithdrawn(c.achievementId());
    }

    AchievementEvent verify(VerifyAchievement c) {
        requireCounting();
        unless(
                !achievement.verified(),
                Rule.ACHIEVEMENT_VERIFIED,
                "command.achievementId",
                "The achievement was checked as it stands.",
                "An achievement that was not checked, or was corrected since.");
        return new AchievementVerified(c.achievementId(), c.finding());
    }

    AchievementEvent attach(AttachEvidence c, StoredFiles files) {
        requireCounting();
        files.require(c.attachment(), "attachment");
        unless(
                !achievement.attached().contains(c.attachment().sha256()),
                Rule.ALREADY_ATTACHED,
                "command.attachment",
                "This file is attached to the achievement already.",
                "Another file.");
        return new EvidenceAttached(c.achievementId(), c.title(), c.attachment(), c.exemption());
    }

    private void requireCounting() {
        unless(
                !achievement.withdrawn(),
                Rule.ACHIEVEMENT_WITHDRAWN,
                "command.achievementId",
                "The achievement was withdrawn.",
                null);
    }

    private void requireHappened(@Nullable Span happened) {
        unless(
                happened == null
                        || !happened.from().firstDay().isAfter(now.decidedOn().lastDay()),
                Rule.HAPPENED_IN_THE_FUTURE,
                "command.happened",
                "What is credited on " + now.decidedOn() + " cannot have begun later.",
                "A time that begins by " + now.decidedOn() + ".");
    }

    private void requireInPeriod(PlanState plan, @Nullable Span happened) {
        var period = plan.requirePeriod();
        unless(
                happened == null || happened.touches(period) || now.hasReason(),
                Rule.OUTSIDE_THE_PLAN_PERIOD,
                "command.happened",
                "The plan runs from " + period.from() + " to " + period.last() + ".",
                "A date in that period, or a reason for recording it under this plan.");
    }
}
