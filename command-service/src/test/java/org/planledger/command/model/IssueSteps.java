package org.planledger.command.model;

import java.util.Random;
import java.util.function.Function;
import org.planledger.command.issue.CloseIssue;
import org.planledger.command.issue.ConsiderIssue;
import org.planledger.command.issue.EscalateIssue;
import org.planledger.command.issue.ReportTasking;
import org.planledger.command.issue.TaskJointActionGroup;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;

/** Steps about two issues with two tasks each. */
final class IssueSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, command(random));
    }

    private static Function<Story, Command> command(Random random) {
        var id = "issue" + random.nextInt(2);
        var plan = Pick.maybe(random, Pick.plan(random));
        var theme = Pick.maybe(random, Pick.theme(random));
        int number = 1 + random.nextInt(2);
        boolean done = random.nextBoolean();
        return switch (random.nextInt(16)) {
            case 0 -> story -> new CloseIssue(story.id(id), "Closed.");
            case 1, 2, 3 -> story -> new ConsiderIssue(story.id(id), "To be looked into.");
            case 4, 5, 6, 7 -> story -> new TaskJointActionGroup(story.id(id), number, "North", "Find out.", null);
            case 8, 9, 10, 11 -> story -> new ReportTasking(story.id(id), number, "Found.", done);
            default ->
                story -> new EscalateIssue(
                        story.id(id),
                        story.partnership,
                        "North",
                        "Empty houses",
                        "Three of them.",
                        plan == null ? null : story.id(plan),
                        theme);
        };
    }
}
