package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.IssueEvent;
import org.planledger.events.IssueEvent.IssueClosed;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Issues, and the tasks that come of them. */
record IssueMeanings(Before before) implements IssueEvent.Cases<Meaning> {

    @Override
    public Meaning on(IssueEscalated event) {
        var about = new About(
                event.partnershipId(),
                event.planId(),
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.issue(event.issueId()));
        return Meaning.of(
                "%s escalated an issue: %s".formatted(event.raisedBy(), event.title()),
                new Touch(
                        id(event.issueId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.Issue.RAISED_BY, event.raisedBy()),
                                set(Field.Issue.DETAIL, event.detail()),
                                set(Field.PLAN_ID, event.planId()),
                                set(Field.THEME_ID, event.themeId()),
                                set(Field.STATUS, "ESCALATED"))));
    }

    @Override
    public Meaning on(IssueConsidered event) {
        return issue(
                event.issueId(),
                "The issue %s was considered",
                set(Field.Issue.CONCLUSION, event.conclusion()),
                set(Field.STATUS, "CONSIDERED"));
    }

    @Override
    public Meaning on(JointActionGroupTasked event) {
        var issue = before.get(id(event.issueId()));
        var due = event.due();
        return Meaning.of(
                "%s was tasked about %s".formatted(event.group(), issue.text(Field.TITLE)),
                tasking(
                        event.issueId(),
                        event.number(),
                        set(Field.NUMBER, (long) event.number()),
                        set(Field.Tasking.GROUP, event.group()),
                        set(Field.Tasking.TASK, event.task()),
                        set(Field.Tasking.DUE, due == null ? null : due.toString()),
                        set(Field.STATUS, "TASKED")));
    }

    @Override
    public Meaning on(TaskingReported event) {
        var group = before.get(taskingId(event.issueId(), event.number())).text(Field.Tasking.GROUP);
        var issue = before.get(id(event.issueId())).text(Field.TITLE);
        var sentence = event.done() ? "%s reported its task about %s as done" : "%s reported on its task about %s";
        var report = set(Field.Tasking.REPORT, event.report());
        return Meaning.of(
                sentence.formatted(group, issue),
                event.done()
                        ? tasking(event.issueId(), event.number(), report, set(Field.STATUS, "DONE"))
                        : tasking(event.issueId(), event.number(), report));
    }

    @Override
    public Meaning on(IssueClosed event) {
        return issue(
                event.issueId(),
                "The issue %s was closed",
                set(Field.Issue.OUTCOME, event.outcome()),
                set(Field.STATUS, "CLOSED"));
    }

    private Meaning issue(String issueId, String sentence, Operation... operations) {
        var issue = before.get(id(issueId));
        return Meaning.of(
                sentence.formatted(issue.text(Field.TITLE)),
                new Touch(id(issueId), issue.about(), List.of(operations)));
    }

    private Touch tasking(String issueId, int number, Operation... operations) {
        var issue = before.get(id(issueId)).about();
        var about = new About(issue.partnershipId(), issue.planId(), id(issueId), issue.stream());
        return new Touch(taskingId(issueId, number), about, List.of(operations));
    }

    private static ItemId id(String issueId) {
        return ItemId.of(ItemKind.ISSUE, issueId);
    }

    private static ItemId taskingId(String issueId, int number) {
        return ItemId.of(ItemKind.TASKING, issueId, String.valueOf(number));
    }
}
