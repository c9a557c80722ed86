package org.planledger.command.model;

import java.util.Random;
import java.util.function.Function;
import org.planledger.command.prioritisation.ClosePrioritisationReview;
import org.planledger.command.prioritisation.OpenPrioritisationReview;
import org.planledger.command.prioritisation.ReprioritiseTheme;
import org.planledger.command.request.Command;
import org.planledger.command.review.CloseScrutinyReview;
import org.planledger.command.review.OpenScrutinyReview;
import org.planledger.command.review.RecordFinding;
import org.planledger.command.testing.Story;
import org.planledger.values.Reprioritisation;

/** Steps about the reviews of both kinds. */
final class ReviewSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, random.nextBoolean() ? scrutinising(random) : prioritising(random));
    }

    private static Function<Story, Command> scrutinising(Random random) {
        var id = "review" + random.nextInt(6);
        var finding = "finding" + random.nextInt(6);
        var meeting = Pick.maybe(random, Pick.meeting(random));
        var plan = Pick.maybe(random, Pick.plan(random));
        var theme = Pick.maybe(random, Pick.theme(random));
        return switch (random.nextInt(4)) {
            case 0 ->
                story -> new OpenScrutinyReview(
                        story.id(id), story.partnership, "Review", meeting == null ? null : story.id(meeting));
            case 1 -> story -> new CloseScrutinyReview(story.partnership, story.id(id));
            default ->
                story -> new RecordFinding(
                        finding, story.partnership, story.id(id), plan == null ? null : story.id(plan), theme, "Late.");
        };
    }

    private static Function<Story, Command> prioritising(Random random) {
        var id = "prioritisation" + random.nextInt(4);
        var meeting = Pick.maybe(random, Pick.meeting(random));
        var plan = Pick.plan(random);
        var theme = Pick.theme(random);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                story -> new OpenPrioritisationReview(
                        story.id(id),
                        story.partnership,
                        story.id(plan),
                        "Priorities",
                        meeting == null ? null : story.id(meeting));
            case 2 -> story -> new ClosePrioritisationReview(story.id(id));
            default -> story -> new ReprioritiseTheme(story.id(id), theme, Reprioritisation.RAISE, "Page 12.");
        };
    }
}
