package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.plan.CiteAssessment;
import org.planledger.command.plan.CoverDuty;
import org.planledger.command.plan.DeclareDuty;
import org.planledger.command.plan.DefineOutcome;
import org.planledger.command.plan.LinkThemeToBoard;
import org.planledger.command.plan.RecordAnnualReview;
import org.planledger.command.plan.RecordOutcomeUpdate;
import org.planledger.command.plan.SetTarget;
import org.planledger.command.plan.SharePlan;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** Steps about what plans aim at and touch. */
final class AimSteps implements Reference.Steps {

    private static final List<Span> YEARS = List.of(span("2018", "2018"), span("2021-04", "2022-03"));

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, random.nextBoolean() ? aiming(random) : touching(random));
    }

    private static Function<Story, Command> aiming(Random random) {
        var plan = Pick.plan(random);
        var id = "aim" + random.nextInt(3);
        var theme = Pick.maybe(random, Pick.theme(random));
        var due = PartialDate.parse(Pick.oneOf(random, "2016", "2019", "2022-06"));
        var year = Pick.any(random, YEARS);
        var words = Pick.maybe(random, "A little better.");
        return switch (random.nextInt(4)) {
            case 0 -> story -> new SetTarget(story.id(plan), id, theme, "Fewer burglaries", null, null, due);
            case 1 -> story -> new DefineOutcome(story.id(plan), id, theme, "Safe after dark", null);
            default -> story -> new RecordOutcomeUpdate(story.id(plan), id, year, List.of(), words);
        };
    }

    private static Function<Story, Command> touching(Random random) {
        var plan = Pick.plan(random);
        var id = "aim" + random.nextInt(3);
        var theme = Pick.theme(random);
        var meeting = Pick.maybe(random, Pick.meeting(random));
        var year = Pick.any(random, YEARS);
        return switch (random.nextInt(8)) {
            case 0 -> story -> new CiteAssessment(story.id(plan), id, "Assessment", null, null);
            case 1, 2 -> story -> new LinkThemeToBoard(story.id(plan), theme, "Board " + id, null);
            case 3 -> story -> new DeclareDuty(story.id(plan), id, "Duty", null);
            case 4, 5 -> story -> new CoverDuty(story.id(plan), id, theme);
            case 6 -> story -> new SharePlan(story.id(plan), List.of("Residents"), null);
            default ->
                story -> new RecordAnnualReview(
                        story.id(plan), year, "On course.", meeting == null ? null : story.id(meeting));
        };
    }
}
