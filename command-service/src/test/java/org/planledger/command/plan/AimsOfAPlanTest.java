package org.planledger.command.plan;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PlanAimEvent.AssessmentCited;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.values.Figure;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** Targets, outcomes, assessments, duties and other boards: each once, and under a theme that stands. */
@CommandServiceTest
class AimsOfAPlanTest {

    private static final Figure TENTH = new Figure(
            "burglaries",
            Figure.Kind.PERCENTAGE_CHANGE,
            "10",
            "percent",
            Figure.Comparator.AT_LEAST,
            Figure.Direction.DECREASE,
            null);

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
    }

    @Test
    void anAmountOfMoneyHasTwoDecimalsAtMost() {
        var money = new Figure("cost", Figure.Kind.MONEY, "1.234", "GBP", Figure.Comparator.EXACTLY, null, null);
        story.given(outcome("t1"))
                .refuses(
                        new SetTarget(story.plan, "m", null, "Cheaper", money, TENTH, null),
                        Rule.MONEY_DECIMALS,
                        "command.baseline.value");
        story.refuses(
                new SetTarget(story.plan, "m", null, "Cheaper", null, money, null),
                Rule.MONEY_DECIMALS,
                "command.aim.value");
        story.refuses(
                new RecordOutcomeUpdate(story.plan, "o", span("2021", null), List.of(money), null),
                Rule.MONEY_DECIMALS,
                "command.figures[0].value");
    }

    @Test
    void aTargetIsOfAThemeOrOfTheWholePlan() {
        var due = PartialDate.parse("2024-03");

        story.records(target("a", "t1", due), new TargetSet(story.plan, "a", "t1", "Fewer", null, TENTH, due));
        story.records(target("b", null, null), new TargetSet(story.plan, "b", null, "Fewer", null, TENTH, null));
    }

    @Test
    void aTargetIsSetOnceAndIsDueWhenThePlanHasBegun() {
        story.given(target("a", null, PartialDate.parse("2020")));

        story.refuses(target("a", null, null), Rule.ALREADY_EXISTS, "command.targetId");
        story.refuses(target("b", null, PartialDate.parse("2019-12")), Rule.TARGET_DUE_BEFORE_THE_PLAN, "command.due");
    }

    @Test
    void nothingNewAttachesToARetiredTheme() {
        story.given(
                new DeclareDuty(story.plan, "d", "Reduce reoffending", "The Act"), new RetireTheme(story.plan, "t1"));

        story.refuses(target("a", "t1", null), Rule.THEME_RETIRED, "command.themeId");
        story.refuses(outcome("t1"), Rule.THEME_RETIRED, "command.themeId");
        story.refuses(board("Health Board"), Rule.THEME_RETIRED, "command.themeId");
        story.refuses(new CoverDuty(story.plan, "d", "t1"), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void anAimNamesAThemeOfThePlan() {
        story.refuses(target("a", "t9", null), Rule.NOT_FOUND, "command.themeId");
        story.refuses(outcome("t9"), Rule.NOT_FOUND, "command.themeId");
    }

    @Test
    void anOutcomeIsDefinedOnceAndReported() {
        story.records(outcome("t1"), new OutcomeDefined(story.plan, "o", "t1", "Feeling safe", "Survey"))
                .refuses(outcome(null), Rule.ALREADY_EXISTS, "command.outcomeId");

        story.records(
                update("o", "2021", "Better"),
                new OutcomeUpdateRecorded(story.plan, "o", span("2021", null), List.of(), "Better"));
    }

    @Test
    void onlyADefinedOutcomeIsReportedAndTheReportSaysSomething() {
        story.refuses(update("o", "2021", "Better"), Rule.NOT_FOUND, "command.outcomeId");

        story.given(outcome("t1")).refuses(update("o", "2021", null), Rule.NOTHING_REPORTED, "command.narrative");
    }

    @Test
    void reportingAPeriodAgainNeedsAReason() {
        story.given(outcome("t1"), update("o", "2021", "Better"))
                .refuses(update("o", "2021", "Worse"), Rule.REASON_REQUIRED, "envelope.reason");

        story.ask(update("o", "2022", "Worse"));
        story.because("The survey was counted again.").ask(update("o", "2021", "Worse"));
    }

    @Test
    void anAssessmentIsCitedOnce() {
        var cite = new CiteAssessment(story.plan, "a", "Strategic assessment", null, "Library");

        story.records(cite, new AssessmentCited(story.plan, "a", "Strategic assessment", null, "Library"))
                .refuses(cite, Rule.ALREADY_EXISTS, "command.assessmentId");
    }

    @Test
    void aThemeIsLinkedToABoardOnceHoweverItIsSpelt() {
        story.records(board("Health Board"), new ThemeLinkedToBoard(story.plan, "t1", "Health Board", null))
                .refuses(board("health  board"), Rule.NOTHING_CHANGES, "command.board");
    }

    @Test
    void aThemeCoversADeclaredDutyOnce() {
        var declare = new DeclareDuty(story.plan, "d", "Reduce reoffending", "The Act");
        var cover = new CoverDuty(story.plan, "d", "t1");
        story.refuses(cover, Rule.NOT_FOUND, "command.dutyId");

        story.records(declare, new DutyDeclared(story.plan, "d", "Reduce reoffending", "The Act"))
                .records(cover, new DutyCovered(story.plan, "d", "t1"));
        story.refuses(declare, Rule.ALREADY_EXISTS, "command.dutyId");
        story.refuses(cover, Rule.NOTHING_CHANGES, "command.themeId");
    }

    private SetTarget target(String id, String theme, PartialDate due) {
        return new SetTarget(story.plan, id, theme, "Fewer", null, TENTH, due);
    }

    private DefineOutcome outcome(String theme) {
        return new DefineOutcome(story.plan, "o", theme, "Feeling safe", "Survey");
    }

    private RecordOutcomeUpdate update(String outcome, String year, String narrative) {
        return new RecordOutcomeUpdate(story.plan, outcome, span(year, null), List.of(), narrative);
    }

    private LinkThemeToBoard board(String name) {
        return new LinkThemeToBoard(story.plan, "t1", name, null);
    }
}
