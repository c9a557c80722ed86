package org.planledger.standalone.example;

import org.planledger.command.issue.CloseIssue;
import org.planledger.command.issue.ConsiderIssue;
import org.planledger.command.issue.EscalateIssue;
import org.planledger.command.issue.ReportTasking;
import org.planledger.command.issue.TaskJointActionGroup;

/** What the joint action groups bring before the Executive, and what they are told to do about it. */
final class Issues {

    private final Town town;
    private final String id;
    private final String group;

    private Issues(Town town) {
        this.town = town;
        this.id = town.next("issue");
        this.group = "Joint action group " + (town.chance(0.5) ? "north" : "south");
    }

    static void arise(Town town) {
        if (town.hasPlan()) new Issues(town).escalate();
    }

    private void escalate() {
        var what = town.oneOf(Phrases.titled("issues"));
        var theme = town.oneOf(town.plan().openThemes());
        var title = what.title() + ", " + town.phrase("wards");
        town.byDelegation(
                new EscalateIssue(
                        id, town.id(), group, title, what.text(), theme.plan().id(), theme.id()),
                "joint action group");
        if (town.chance(0.9)) town.diary().in(town.between(14, 70), this::consider);
    }

    private void consider() {
        town.byExecutive(new ConsiderIssue(id, town.phrase("conclusions")));
        int tasks = town.between(0, 2);
        for (int number = 1; number <= tasks; number++) task(number);
        town.diary().in(town.between(120, 260), this::close);
    }

    private void task(int number) {
        var due = PlanLife.month(town.today().plusDays(town.between(30, 120)));
        town.byExecutive(new TaskJointActionGroup(id, number, group, town.phrase("tasks"), due));
        town.diary().in(town.between(30, 60), () -> report(number, false));
        if (town.chance(0.8)) town.diary().in(town.between(61, 110), () -> report(number, true));
    }

    private void report(int number, boolean done) {
        town.byDelegation(new ReportTasking(id, number, town.phrase("taskReports"), done), "joint action group");
    }

    private void close() {
        var why = "What is left is the daily work of the officers.";
        town.record(
                new CloseIssue(id, "Nothing was reported for six weeks."),
                town.meetings().executive().because(why));
    }
}
