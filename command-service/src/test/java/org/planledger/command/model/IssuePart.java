package org.planledger.command.model;

import java.util.HashMap;
import java.util.Map;
import org.planledger.command.issue.CloseIssue;
import org.planledger.command.issue.ConsiderIssue;
import org.planledger.command.issue.EscalateIssue;
import org.planledger.command.issue.ReportTasking;
import org.planledger.command.issue.TaskJointActionGroup;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** Issues, and the tasks that went down from them. */
final class IssuePart implements Part {

    private static final class Issue {
        final Map<Integer, Boolean> done = new HashMap<>();
        boolean considered;
        boolean closed;
    }

    private final Town town;
    private final Map<String, Issue> issues = new HashMap<>();

    IssuePart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var issue = issues.get(command.stream());
        if (command instanceof EscalateIssue c) {
            broken.isNew(issue != null);
            town.openTheme(c.planId(), c.themeId(), broken);
            return;
        }
        if (!broken.finds(issue)) return;
        broken.by(Rule.ISSUE_CLOSED, issue.closed);
        if (command instanceof TaskJointActionGroup c) {
            broken.by(Rule.ISSUE_NOT_CONSIDERED, !issue.considered);
            broken.by(Rule.TASKING_NUMBER_TAKEN, issue.done.containsKey(c.number()));
        }
        if (command instanceof ReportTasking c && broken.finds(issue.done.get(c.number())))
            broken.by(Rule.TASKING_DONE, issue.done.get(c.number()));
        if (command instanceof CloseIssue) broken.reason(now, issue.done.containsValue(false));
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof EscalateIssue) issues.put(command.stream(), new Issue());
        var issue = issues.get(command.stream());
        issue.considered |= command instanceof ConsiderIssue;
        issue.closed |= command instanceof CloseIssue;
        if (command instanceof TaskJointActionGroup c) issue.done.put(c.number(), false);
        if (command instanceof ReportTasking c) issue.done.put(c.number(), c.done());
    }
}
