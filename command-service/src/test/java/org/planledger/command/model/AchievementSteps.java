package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.achievement.AttachEvidence;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.achievement.VerifyAchievement;
import org.planledger.command.achievement.WithdrawAchievement;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.Attachment;
import org.planledger.values.Span;

/** Steps about three achievements; that one is withdrawn comes seldom. */
final class AchievementSteps implements Reference.Steps {

    private static final List<Span> TIMES = List.of(span("2018", null), span("2021-06", "2021-07"), span("2030", null));

    /** A text of three letters. */
    static final String STORED = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    static final int STORED_SIZE = 3;

    private static final List<Attachment> FILES = List.of(
            new Attachment(STORED, STORED_SIZE, "text/plain", "bags.txt"),
            new Attachment(STORED, STORED_SIZE + 1, "text/plain", "bags.txt"),
            new Attachment("f".repeat(64), STORED_SIZE, "text/plain", "bags.txt"));

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
        var file = Pick.any(random, FILES);
        return switch (random.nextInt(16)) {
            case 0 -> story -> new WithdrawAchievement(story.id(id));
            case 1, 2, 3 -> story -> new VerifyAchievement(story.id(id), "It is so.");
            case 13, 14, 15 -> story -> new AttachEvidence(story.id(id), "The bags", file, null);
            case 4, 5, 6 -> story -> new CorrectAchievement(story.id(id), title, happened, List.of(), null, null);
            default ->
                story -> new RecordAchievement(
                        story.id(id), story.id(plan), theme, title, happened, List.of(), null, null);
        };
    }
}
