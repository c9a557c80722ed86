package org.planledger.command.model;

import java.util.Random;
import java.util.function.Function;
import org.planledger.command.request.Command;
import org.planledger.command.risk.CloseRisk;
import org.planledger.command.risk.RaiseRisk;
import org.planledger.command.risk.RecordMitigation;
import org.planledger.command.risk.RescoreRisk;
import org.planledger.command.testing.Story;

/** Steps about four risks, rated on either of two scales. */
final class RiskSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, command(random));
    }

    private static Function<Story, Command> command(Random random) {
        var id = "risk" + random.nextInt(4);
        var plan = Pick.maybe(random, Pick.plan(random));
        var theme = Pick.maybe(random, Pick.theme(random));
        var likelihood = Pick.oneOf(random, "Rare", "Likely", "Possible");
        var impact = Pick.oneOf(random, "Minor", "Major", "Grave");
        return switch (random.nextInt(12)) {
            case 0 -> story -> new CloseRisk(story.id(id));
            case 1 -> story -> new RecordMitigation(story.id(id), "Apply for a grant.", null, null);
            case 2, 3, 4, 5 -> story -> new RescoreRisk(story.id(id), likelihood, impact);
            default ->
                story -> new RaiseRisk(
                        story.id(id),
                        story.partnership,
                        plan == null ? null : story.id(plan),
                        theme,
                        "The grant ends",
                        null,
                        likelihood,
                        impact);
        };
    }
}
