package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.achievement.AttachEvidence;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.achievement.VerifyAchievement;
import org.planledger.command.achievement.WithdrawAchievement;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Records;
import org.planledger.values.Attachment;
import org.planledger.values.Span;

/** Achievements: how each reads, and whether it counts and was checked. */
final class AchievementPart implements Part {

    private static final class Achievement {
        String title = "";

        @Nullable
        Span happened;

        final Set<String> attached = new HashSet<>();
        boolean withdrawn;
        boolean verified;
    }

    private final Town town;
    private final Map<String, Achievement> achievements = new HashMap<>();

    AchievementPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var achievement = achievements.get(id(command));
        if (command instanceof RecordAchievement c) {
            broken.isNew(achievement != null);
            recording(c, now, broken);
            return;
        }
        if (!broken.finds(achievement)) return;
        broken.by(Rule.ACHIEVEMENT_WITHDRAWN, achievement.withdrawn);
        broken.reason(now, command instanceof CorrectAchievement || command instanceof WithdrawAchievement);
        if (command instanceof AttachEvidence c) attaching(c.attachment(), achievement, broken);
        if (command instanceof CorrectAchievement c) {
            broken.by(Rule.HAPPENED_IN_THE_FUTURE, isToCome(c.happened(), now));
            broken.by(
                    Rule.NOTHING_CHANGES,
                    c.title().equals(achievement.title) && Objects.equals(c.happened(), achievement.happened));
        }
        if (command instanceof VerifyAchievement) broken.by(Rule.ACHIEVEMENT_VERIFIED, achievement.verified);
    }

    private static void attaching(Attachment file, Achievement achievement, Broken broken) {
        boolean stored = file.sha256().equals(AchievementSteps.STORED);
        broken.by(Rule.CONTENT_NOT_STORED, !stored);
        broken.by(Rule.CONTENT_DIFFERS, stored && file.size() != AchievementSteps.STORED_SIZE);
        broken.by(Rule.ALREADY_ATTACHED, achievement.attached.contains(file.sha256()));
    }

    private void recording(RecordAchievement c, Moment now, Broken broken) {
        var plan = town.plans.get(c.planId());
        broken.by(Rule.PARTNERSHIP_NOT_YOURS, town.ofAnother.contains(c.planId()));
        if (!broken.finds(plan)) return;
        Town.openTheme(plan, c.themeId(), broken);
        broken.by(Rule.HAPPENED_IN_THE_FUTURE, isToCome(c.happened(), now));
        boolean outside = c.happened() != null && !Town.touch(c.happened(), plan.period);
        broken.by(Rule.OUTSIDE_THE_PLAN_PERIOD, outside && !now.hasReason());
    }

    private static boolean isToCome(@Nullable Span happened, Moment now) {
        return happened != null && happened.from().firstDay().isAfter(now.last());
    }

    @Override
    public void apply(Command command, Moment now) {
        var achievement = achievements.computeIfAbsent(id(command), id -> new Achievement());
        if (command instanceof RecordAchievement c) reads(achievement, c.title(), c.happened());
        if (command instanceof AttachEvidence c)
            achievement.attached.add(c.attachment().sha256());
        if (command instanceof VerifyAchievement) achievement.verified = true;
        if (command instanceof WithdrawAchievement) achievement.withdrawn = true;
        if (command instanceof CorrectAchievement c) {
            reads(achievement, c.title(), c.happened());
            achievement.verified = false;
        }
    }

    private static void reads(Achievement achievement, String title, @Nullable Span happened) {
        achievement.title = title;
        achievement.happened = happened;
    }

    @Override
    public void compare(Command command, Records records) {
        var recorded = records.achievement(id(command));
        var achievement = achievements.get(id(command));
        assertThat(recorded.withdrawn()).as("withdrawn").isEqualTo(achievement.withdrawn);
        assertThat(recorded.verified()).as("verified").isEqualTo(achievement.verified);
    }

    private static String id(Command command) {
        return command.stream().substring("achievement/".length());
    }
}
