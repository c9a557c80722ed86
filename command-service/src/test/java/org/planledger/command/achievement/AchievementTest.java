package org.planledger.command.achievement;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.values.Figure;
import org.planledger.values.Span;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules 5 and 6: an achievement names a theme and lies in the period, and a correction says why. */
@CommandServiceTest
class AchievementTest {

    @Autowired
    private Stories stories;

    private Story story;

    private static final List<Figure> OVER_300 = List.of(
            new Figure("bags collected", Figure.Kind.COUNT, "300", "bags", Figure.Comparator.MORE_THAN, null, null));

    private String id;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        id = story.id("achievement");
    }

    @Test
    void anAchievementIsRecordedWithItsFiguresAsGiven() {
        var june = span("2020-06", null);
        story.records(
                record(june),
                new AchievementRecorded(id, story.plan, "t1", "Clean-up", june, OVER_300, "Report", null));
    }

    @Test
    void aPaperMayNotSayWhen() {
        story.ask(record(null));
    }

    @Test
    void anAchievementThatTouchesThePeriodLiesInIt() {
        story.ask(record(span("2019-11", "2020-02")));
    }

    @Test
    void anAchievementOutsideThePeriodNeedsAReason() {
        story.refuses(record(span("2019-11", null)), Rule.OUTSIDE_THE_PLAN_PERIOD, "command.happened");

        story.because("The report credits it to this plan.").ask(record(span("2019-11", null)));
    }

    @Test
    void whatIsStillToComeIsNoAchievement() {
        var record =
                new RecordAchievement(id, story.plan, "t1", "Clean-up", span("2021-07", null), List.of(), null, null);
        story.because("It is planned.")
                .on("2021-06-30")
                .refuses(record, Rule.HAPPENED_IN_THE_FUTURE, "command.happened");
        story.on("2021-06-30").ask(record(span("2021-06-30", "2021-09")));
        story.because("It moved.")
                .on("2021-06-30")
                .refuses(
                        new CorrectAchievement(id, "Clean-up", span("2021-07-01", null), List.of(), null, null),
                        Rule.HAPPENED_IN_THE_FUTURE,
                        "command.happened");
    }

    @Test
    void anAchievementIdIsUsedOnce() {
        story.given(record(null)).refuses(record(null), Rule.ALREADY_EXISTS, "command.achievementId");
    }

    @Test
    void anAchievementNamesAThemeOfThePlan() {
        story.refuses(under(story.plan, "t9", null), Rule.NOT_FOUND, "command.themeId");
        story.refuses(under(story.id("no"), "t1", null), Rule.NOT_FOUND, "command.planId");
    }

    @Test
    void nothingNewAttachesToARetiredTheme() {
        story.given(new RetireTheme(story.plan, "t1")).refuses(record(null), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void aCorrectionSaysWhy() {
        story.given(record(null)).refuses(correct("Great clean-up"), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The title was cut off.")
                .records(
                        correct("Great clean-up"),
                        new AchievementCorrected(id, "Great clean-up", null, OVER_300, "Report", null));
    }

    @Test
    void anAmountOfMoneyHasTwoDecimalsAtMost() {
        var field = "command.figures[1].value";
        story.refuses(costing("1.234"), Rule.MONEY_DECIMALS, field);
        story.given(costing("1.23"));

        story.because("It cost more.")
                .refuses(
                        new CorrectAchievement(
                                id, "Clean-up", null, List.of(OVER_300.get(0), money("9.999")), null, null),
                        Rule.MONEY_DECIMALS,
                        field);
    }

    private RecordAchievement costing(String amount) {
        return new RecordAchievement(
                id, story.plan, "t1", "Clean-up", null, List.of(OVER_300.get(0), money(amount)), null, null);
    }

    private static Figure money(String amount) {
        return new Figure("spent", Figure.Kind.MONEY, amount, "GBP", Figure.Comparator.EXACTLY, null, null);
    }

    @Test
    void aCorrectionChangesSomething() {
        story.given(record(null))
                .because("No difference.")
                .refuses(correct("Clean-up"), Rule.NOTHING_CHANGES, "command");
    }

    @Test
    void anAchievementIsVerifiedOnceAndAgainAfterACorrection() {
        var verify = new VerifyAchievement(id, "The figures agree.");
        story.given(record(null)).records(verify, new AchievementVerified(id, "The figures agree."));
        story.refuses(verify, Rule.ACHIEVEMENT_VERIFIED, "command.achievementId");

        story.because("A figure was wrong.").given(correct("Other")).ask(verify);
        story.because("It was counted twice.").given(withdraw());
        story.refuses(verify, Rule.ACHIEVEMENT_WITHDRAWN, "command.achievementId");
    }

    @Test
    void aWithdrawalSaysWhyAndIsFinal() {
        story.given(record(null)).refuses(withdraw(), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("It was counted twice.").records(withdraw(), new AchievementWithdrawn(id));
        story.refuses(withdraw(), Rule.ACHIEVEMENT_WITHDRAWN, "command.achievementId");
        story.refuses(correct("Other"), Rule.ACHIEVEMENT_WITHDRAWN, "command.achievementId");
    }

    @Test
    void anUnknownAchievementIsNotWithdrawn() {
        story.because("It was counted twice.").refuses(withdraw(), Rule.NOT_FOUND, "command.achievementId");
    }

    private RecordAchievement record(@Nullable Span happened) {
        return under(story.plan, "t1", happened);
    }

    private RecordAchievement under(String plan, String theme, @Nullable Span happened) {
        return new RecordAchievement(id, plan, theme, "Clean-up", happened, OVER_300, "Report", null);
    }

    private CorrectAchievement correct(String title) {
        return new CorrectAchievement(id, title, null, OVER_300, "Report", null);
    }

    private WithdrawAchievement withdraw() {
        return new WithdrawAchievement(id);
    }
}
