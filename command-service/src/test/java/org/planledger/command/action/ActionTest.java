package org.planledger.command.action;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.ActionEvent.ActionCancelled;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPaused;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportedStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an action: from planning to completion, with every turn that it may take and none that it may not. */
@CommandServiceTest
class ActionTest {

    private static final Lead POLICE = new Lead("police", "Neighbourhood team");
    private static final PartialDate DUE = PartialDate.parse("2021-09");

    @Autowired
    private Stories stories;

    private Story story;
    private String year;
    private String action;

    @BeforeEach
    void givenAYear() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1).on("2021-04-06");
        year = story.id("year");
        action = story.id("lamps");
        story.given(new OpenActionPlanYear(year, story.plan, span("2021-04", "2022-03")));
    }

    private PlanAction plan(Lead owner) {
        return new PlanAction(action, year, "t1", "Lamps", "Along the path", owner, DUE, List.of("Southgate"));
    }

    private StartAction start() {
        return new StartAction(action);
    }

    private ReportProgress report(int percent) {
        return new ReportProgress(action, ReportedStatus.AT_RISK, percent, "The lamps are late.");
    }

    private RescheduleAction move(String due) {
        return new RescheduleAction(action, PartialDate.parse(due), "Parks", "The Executive");
    }

    private CompleteAction complete(String on) {
        return new CompleteAction(action, PartialDate.parse(on), null);
    }

    private Story planned() {
        return story.given(plan(POLICE)).because("A good reason");
    }

    @Test
    void anActionIsPlannedUnderAThemeOfThePlan() {
        story.records(
                plan(POLICE),
                new ActionPlanned(action, year, "t1", "Lamps", "Along the path", POLICE, DUE, List.of("Southgate")));
        story.refuses(plan(POLICE), Rule.ALREADY_EXISTS, "command.actionId");
    }

    @Test
    void nothingNewAttachesToARetiredTheme() {
        story.given(new RetireTheme(story.plan, "t1"));

        story.refuses(plan(POLICE), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void anOwnerIsAMemberOnTheDateOfTheDecision() {
        story.refuses(plan(new Lead("probation", null)), Rule.OWNER_NOT_A_MEMBER, "command.owner.memberId");

        story.on("2021-05-01").given(new EndMembership(story.partnership, "police"));
        story.on("2021-04-30").given(plan(POLICE));
        story.on("2021-05-02")
                .refuses(
                        new AssignActionOwner(action, new Lead("police", null)),
                        Rule.OWNER_NOT_A_MEMBER,
                        "command.owner.memberId");
    }

    @Test
    void anActionPassesToAnotherOwner() {
        var fire = new Lead("fire", null);

        planned().records(new AssignActionOwner(action, fire), new ActionOwnerAssigned(action, fire));
        story.refuses(new AssignActionOwner(action, fire), Rule.NOTHING_CHANGES, "command.owner");
    }

    @Test
    void anActionStartsAndIsTakenUpAgainAfterAPause() {
        planned().records(start(), new ActionStarted(action));
        story.refuses(start(), Rule.ACTION_UNDER_WAY, "command.actionId");

        story.records(new PauseAction(action), new ActionPaused(action));
        story.refuses(report(20), Rule.ACTION_PAUSED, "command.actionId");
        story.refuses(complete("2021-04-06"), Rule.ACTION_PAUSED, "command.actionId");
        story.refuses(new PauseAction(action), Rule.ACTION_PAUSED, "command.actionId");
        story.records(start(), new ActionStarted(action));
    }

    @Test
    void progressIsReportedAndAHundredPercentIsNotCompletion() {
        planned().records(report(0), new ProgressReported(action, ReportedStatus.AT_RISK, 0, "The lamps are late."));
        story.refuses(report(10), Rule.ACTION_NOT_STARTED, "command.percent");

        story.given(start(), report(100), report(40));
        story.records(complete("2021-04"), new ActionCompleted(action, PartialDate.parse("2021-04"), null));
    }

    @Test
    void aDateMovesWithAReasonLaterOrEarlier() {
        story.given(plan(POLICE));
        story.refuses(move("2021-12"), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The supplier is late")
                .records(
                        move("2021-12"),
                        new ActionRescheduled(action, PartialDate.parse("2021-12"), "Parks", "The Executive"));
        story.refuses(move("2021-12"), Rule.NOTHING_CHANGES, "command.due");
        story.given(move("2021-08"), move("2021-09"));
    }

    @Test
    void completionIsNeitherInTheFutureNorBeforeThePlanningAndOnlyOfWhatWasStarted() {
        planned().refuses(complete("2021-04-01"), Rule.ACTION_NOT_STARTED, "command.actionId");
        story.given(start());

        story.refuses(complete("2021-04-07"), Rule.COMPLETED_IN_THE_FUTURE, "command.completedOn");
        story.refuses(complete("2021-05"), Rule.COMPLETED_IN_THE_FUTURE, "command.completedOn");
        story.refuses(complete("2021-04-05"), Rule.COMPLETED_BEFORE_IT_WAS_PLANNED, "command.completedOn");
        story.refuses(complete("2021-03"), Rule.COMPLETED_BEFORE_IT_WAS_PLANNED, "command.completedOn");
        story.given(complete("2021-04-06"));
    }

    @Test
    void whatIsOverChangesOnlyByBeingReopened() {
        planned().refuses(new ReopenAction(action), Rule.ACTION_NOT_OVER, "command.actionId");
        story.given(start(), complete("2021-04-06"));
        refusesEverything();
        story.records(new ReopenAction(action), new ActionReopened(action)).given(report(90));

        story.records(new CancelAction(action), new ActionCancelled(action));
        refusesEverything();
        story.given(new ReopenAction(action));
    }

    private void refusesEverything() {
        for (Command command : List.of(
                start(),
                report(0),
                move("2022"),
                new PauseAction(action),
                complete("2021-04-06"),
                new CancelAction(action),
                new AssignActionOwner(action, new Lead("fire", null)),
                new CarryForwardAction(action, year))) story.refuses(command, Rule.ACTION_OVER, "command.actionId");
    }

    @Test
    void anActionThatWasNeverStartedIsReopenedAsNotStarted() {
        planned().given(new CancelAction(action), new ReopenAction(action));

        story.refuses(complete("2021-04-06"), Rule.ACTION_NOT_STARTED, "command.actionId");
    }

    @Test
    void pausingCancellingAndReopeningSayWhy() {
        story.given(plan(POLICE));
        story.refuses(new PauseAction(action), Rule.REASON_REQUIRED, "envelope.reason");
        story.refuses(new CancelAction(action), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("No money").given(new CancelAction(action));
        story.because(null).refuses(new ReopenAction(action), Rule.REASON_REQUIRED, "envelope.reason");
    }

    @Test
    void anOpenActionIsCarriedForwardToALaterYearOfThePlan() {
        var next = story.id("next");
        var earlier = story.id("earlier");
        planned()
                .given(
                        new OpenActionPlanYear(next, story.plan, span("2022-04", "2023-03")),
                        new OpenActionPlanYear(earlier, story.plan, span("2020-04", "2021-03")));

        story.refuses(new CarryForwardAction(action, earlier), Rule.NOT_A_LATER_YEAR, "command.toActionPlanId");
        story.refuses(new CarryForwardAction(action, year), Rule.NOT_A_LATER_YEAR, "command.toActionPlanId");
        story.refuses(new CarryForwardAction(action, story.id("none")), Rule.NOT_FOUND, "command.toActionPlanId");
        story.records(new CarryForwardAction(action, next), new ActionCarriedForward(action, next));
        story.given(new CloseActionPlanYear(year));
        story.refuses(new CloseActionPlanYear(next), Rule.ACTIONS_STILL_OPEN, "command.actionPlanId");
    }

    @Test
    void anActionIsNotCarriedIntoAClosedYearOrUnderARetiredTheme() {
        var next = story.id("next");
        planned().given(new OpenActionPlanYear(next, story.plan, span("2022-04", "2023-03")));
        story.given(new RetireTheme(story.plan, "t1"));
        story.refuses(new CarryForwardAction(action, next), Rule.THEME_RETIRED, "command.actionId");

        story.given(new CloseActionPlanYear(next));
        story.refuses(new CarryForwardAction(action, next), Rule.ACTION_YEAR_CLOSED, "command.toActionPlanId");
    }

    @Test
    void anActionThatIsNotRecordedIsNotFound() {
        story.refuses(start(), Rule.NOT_FOUND, "command.actionId");
    }
}
