package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.achievement.VerifyAchievement;
import org.planledger.command.achievement.WithdrawAchievement;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.Span;

/** Steps about three achievements; that one is withdrawn comes seldom. */
final class AchievementSteps implements Reference.Steps {

    private static final List<Span> TIMES = List.of(span("2018", null), span("2021-06", "2021-07"), span("2030", null));

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, command(random));
    }

    private static Function<Story, Command> command(Random random) {
        var id = "done" + random.nextInt(3);
        var plan = Pick.plan(random);
        var theme = Pick.theme(random);
        var title = Pick.oneOf(random, "Clean-up", "Lamps");
        var happened = Pick.maybe(random, Pick.any(random, TIMES));
        return switch (random.nextInt(13)) {
            case 0 -> story -> new WithdrawAchievement(story.id(id));
            case 1, 2, 3 -> story -> new VerifyAchievement(story.id(id), "It is so.");
            case 4, 5, 6 -> story -> new CorrectAchievement(story.id(id), title, happened, List.of(), null, null);
            default ->
                story -> new RecordAchievement(
                        story.id(id), story.id(plan), theme, title, happened, List.of(), null, null);
        };
    }
}
