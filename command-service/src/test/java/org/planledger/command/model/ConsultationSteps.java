package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.Random;
import java.util.function.Function;
import org.planledger.command.consultation.CloseConsultation;
import org.planledger.command.consultation.MakeCommitment;
import org.planledger.command.consultation.OpenConsultation;
import org.planledger.command.consultation.PlanConsultation;
import org.planledger.command.consultation.RecordConsultationSession;
import org.planledger.command.consultation.RecordResidentView;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.PartialDate;

/** Steps about two consultations; that one closes comes seldom. */
final class ConsultationSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, random.nextInt(3) == 0 ? leading(random) : hearing(random));
    }

    private static Function<Story, Command> leading(Random random) {
        var id = "consultation" + random.nextInt(2);
        var plan = Pick.maybe(random, Pick.plan(random));
        return switch (random.nextInt(8)) {
            case 0 -> story -> new CloseConsultation(story.id(id), "Many took part.");
            case 1, 2, 3 -> story -> new OpenConsultation(story.id(id));
            default ->
                story -> new PlanConsultation(
                        story.id(id),
                        story.partnership,
                        plan == null ? null : story.id(plan),
                        "Feel safe",
                        "To hear.",
                        span("2021-02", "2021-04"));
        };
    }

    private static Function<Story, Command> hearing(Random random) {
        var id = "consultation" + random.nextInt(2);
        int number = 1 + random.nextInt(4);
        var held = PartialDate.parse(Pick.oneOf(random, "2021-02-14", "2021-06", "2023"));
        var plan = Pick.maybe(random, Pick.plan(random));
        var theme = Pick.maybe(random, Pick.theme(random));
        var action = random.nextBoolean() ? null : "action-" + random.nextInt(5);
        return switch (random.nextInt(3)) {
            case 0 -> story -> new RecordConsultationSession(story.id(id), number, held, "Hall", null, "Lamps.");
            case 1 -> story -> new RecordResidentView(story.id(id), "view" + number, "It is dark.", null);
            default ->
                story -> new MakeCommitment(
                        story.id(id),
                        "view" + number,
                        "New lights.",
                        plan == null ? null : story.id(plan),
                        theme,
                        action == null ? null : story.id(action));
        };
    }
}
