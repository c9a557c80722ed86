package org.planledger.command.issue;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.IssueState;
import org.planledger.events.IssueEvent;
import org.planledger.events.IssueEvent.IssueClosed;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;

/** How an issue goes up to the Executive, and a task goes down to a joint action group. */
record IssueRules(IssueState issue, Situation now) {

    IssueEvent escalate(EscalateIssue c) {
        now.requireNew(c.stream(), "issueId", c.issueId());
        now.requirePartnership(c.partnershipId());
        now.requireOpenTheme(c.partnershipId(), c.planId(), c.themeId());
        return new IssueEscalated(
                c.issueId(), c.partnershipId(), c.raisedBy(), c.title(), c.detail(), c.planId(), c.themeId());
    }

    IssueEvent consider(ConsiderIssue c) {
        requireOpen();
        return new IssueConsidered(c.issueId(), c.conclusion());
    }

    IssueEvent task(TaskJointActionGroup c) {
        requireOpen();
        unless(
                issue.considered(),
                Rule.ISSUE_NOT_CONSIDERED,
                "command.issueId",
                "The Executive has not considered the issue yet.",
                "An issue that was considered.");
        unless(
                !issue.taskings().containsKey(c.number()),
                Rule.TASKING_NUMBER_TAKEN,
                "command.number",
                "The issue has a task " + c.number() + " already.",
                "Another number.");
        return new JointActionGroupTasked(c.issueId(), c.number(), c.group(), c.task(), c.due());
    }

    IssueEvent report(ReportTasking c) {
        requireOpen();
        var done = issue.taskings().get(c.number());
        unless(
                done != null,
                Rule.NOT_FOUND,
                "command.number",
                "The issue has no task " + c.number() + ".",
                issue.taskings().isEmpty()
                        ? null
                        : "One of its tasks: " + issue.taskings().keySet() + ".");
        unless(
                !Boolean.TRUE.equals(done),
                Rule.TASKING_DONE,
                "command.number",
                "Task " + c.number() + " was reported as done.",
                "A task that is not done.");
        return new TaskingReported(c.issueId(), c.number(), c.report(), c.done());
    }

    IssueEvent close(CloseIssue c) {
        requireOpen();
        if (!issue.openTaskings().isEmpty())
            now.requireReason("Tasks are not done: " + issue.openTaskings() + ". Say why the issue is closed.");
        return new IssueClosed(c.issueId(), c.outcome());
    }

    private void requireOpen() {
        unless(!issue.closed(), Rule.ISSUE_CLOSED, "command.issueId", "The issue was closed.", null);
    }
}
