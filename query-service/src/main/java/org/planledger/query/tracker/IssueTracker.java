package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What was raised to the Executive, and what groups were tasked with. */
@Component
class IssueTracker implements Tracker<IssueTracker.Raised> {

    /** An issue, and the tasks that came of it. */
    record Raised(Line issue, List<Line> tasks) {
        static Raised of(Line issue) {
            var look = issue.look();
            return new Raised(
                    issue,
                    look.view().of(issue.item().id(), ItemKind.TASKING).stream()
                            .map(task -> new Line(task, look))
                            .toList());
        }

        /** When it was raised. */
        String on() {
            return issue.look().view().history(issue.item().id()).stream()
                    .map(Change::entry)
                    .map(entry -> entry.decidedOn().toString())
                    .findFirst()
                    .orElse("");
        }

        long open() {
            return tasks.stream().filter(task -> !task.is("DONE")).count();
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "issues",
                "Issues raised to the Executive",
                "What a joint action group or an agency could not settle itself, what the Executive concluded, and what groups were tasked with.",
                "No issue is recorded yet. The executive recorder can record one, and a theme lead one about their own theme.");
    }

    @Override
    public List<Raised> lines(Look look) {
        return look.newestFirst(ItemKind.ISSUE).stream().map(Raised::of).toList();
    }

    @Override
    public List<Column<Raised>> columns() {
        return List.of(
                Column.item("issue", "Issue", one -> one.issue().link()),
                Column.<Raised>item("theme", "Theme", one -> one.issue().theme())
                        .filtered(),
                Column.<Raised>text("raisedBy", "Raised by", one -> one.issue().text(Field.Issue.RAISED_BY))
                        .filtered(),
                Column.date("raised", "Raised", Raised::on),
                Column.<Raised>status("Status", one -> one.issue().text(Field.STATUS)),
                Column.<Raised>number(
                                "tasks", "Tasks", one -> (long) one.tasks().size())
                        .summed(),
                Column.<Raised>number("openTasks", "Tasks still open", Raised::open)
                        .summed(),
                Column.<Raised>text(
                                "conclusion",
                                "The Executive concluded",
                                one -> one.issue().text(Field.Issue.CONCLUSION))
                        .beneath(),
                Column.<Raised>text(
                                "outcome",
                                "What became of it",
                                one -> one.issue().text(Field.Issue.OUTCOME))
                        .beneath(),
                Column.entry(one -> one.issue().item().latest().position()));
    }
}
