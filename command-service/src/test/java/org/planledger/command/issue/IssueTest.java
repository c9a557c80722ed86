package org.planledger.command.issue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.IssueEvent.IssueClosed;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint action group raises issues up, and receives tasks down. */
@CommandServiceTest
class IssueTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String issue;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        issue = story.id("issue");
    }

    @Test
    void anIssueIsEscalatedOnceAndMayBeAboutATheme() {
        story.records(
                escalate(story.plan, "t1"),
                new IssueEscalated(
                        issue, story.partnership, "Group north", "Empty houses", "Detail", story.plan, "t1"));

        story.refuses(escalate(null, null), Rule.ALREADY_EXISTS, "command.issueId");
    }

    @Test
    void anIssueIsAboutNothingThatIsNotThere() {
        story.refuses(escalate(null, "t1"), Rule.THEME_NEEDS_ITS_PLAN, "command.planId");
        story.refuses(escalate(story.plan, "t9"), Rule.NOT_FOUND, "command.themeId");
        story.refuses(escalate(story.id("no-plan"), null), Rule.NOT_FOUND, "command.planId");
        story.given(new RetireTheme(story.plan, "t1"));
        story.refuses(escalate(story.plan, "t1"), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void anIssueOfOnePartnershipIsNotAboutThePlanOfAnother() {
        var elsewhere = stories.begin().givenAPlan();

        story.refuses(escalate(elsewhere.plan, null), Rule.OF_ANOTHER_PARTNERSHIP, "command.planId");
    }

    @Test
    void aGroupIsTaskedOnceTheExecutiveHasConsideredTheIssue() {
        story.given(escalate(null, null));
        story.refuses(task(1), Rule.ISSUE_NOT_CONSIDERED, "command.issueId");

        story.records(new ConsiderIssue(issue, "Find the owners."), new IssueConsidered(issue, "Find the owners."))
                .records(
                        task(1),
                        new JointActionGroupTasked(issue, 1, "Group north", "Knock", PartialDate.parse("2021-06")));
    }

    @Test
    void aTaskHasANumberOfItsOwn() {
        considered().given(task(1));

        story.refuses(task(1), Rule.TASKING_NUMBER_TAKEN, "command.number");
        story.ask(task(2));
    }

    @Test
    void aGroupReportsOnATaskUntilItIsDone() {
        considered().given(task(1));
        story.refuses(report(2, false), Rule.NOT_FOUND, "command.number");

        story.records(report(1, false), new TaskingReported(issue, 1, "Report", false))
                .records(report(1, true), new TaskingReported(issue, 1, "Report", true))
                .refuses(report(1, true), Rule.TASKING_DONE, "command.number");
    }

    @Test
    void anIssueWithATaskThatIsNotDoneIsClosedWithAReason() {
        considered().given(task(1));
        story.refuses(new CloseIssue(issue, "Boarded up"), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The houses were sold.")
                .records(new CloseIssue(issue, "Boarded up"), new IssueClosed(issue, "Boarded up"));
    }

    @Test
    void aClosedIssueStaysAsItIs() {
        considered().given(task(1), report(1, true), new CloseIssue(issue, "Boarded up"));

        story.refuses(new ConsiderIssue(issue, "Again"), Rule.ISSUE_CLOSED, "command.issueId");
        story.refuses(task(2), Rule.ISSUE_CLOSED, "command.issueId");
        story.refuses(report(1, true), Rule.ISSUE_CLOSED, "command.issueId");
        story.refuses(new CloseIssue(issue, "Again"), Rule.ISSUE_CLOSED, "command.issueId");
    }

    private Story considered() {
        return story.given(escalate(null, null), new ConsiderIssue(issue, "Find the owners."));
    }

    private EscalateIssue escalate(@Nullable String planId, @Nullable String themeId) {
        return new EscalateIssue(issue, story.partnership, "Group north", "Empty houses", "Detail", planId, themeId);
    }

    private TaskJointActionGroup task(int number) {
        return new TaskJointActionGroup(issue, number, "Group north", "Knock", PartialDate.parse("2021-06"));
    }

    private ReportTasking report(int number, boolean done) {
        return new ReportTasking(issue, number, "Report", done);
    }
}
