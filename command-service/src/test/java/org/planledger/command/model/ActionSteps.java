package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.action.AdoptActionPlan;
import org.planledger.command.action.AssignActionOwner;
import org.planledger.command.action.CancelAction;
import org.planledger.command.action.CarryForwardAction;
import org.planledger.command.action.CloseActionPlanYear;
import org.planledger.command.action.CloseReportingPeriod;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PauseAction;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.ReopenAction;
import org.planledger.command.action.ReportProgress;
import org.planledger.command.action.RescheduleAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Span;

/** Steps about three years and four actions. */
final class ActionSteps implements Reference.Steps {

    static final List<Lead> LEADS =
            List.of(new Lead("police", null), new Lead("fire", "Station"), new Lead("stranger", null));
    private static final List<String> DATES =
            List.of("2021-04-10", "2021-05", "2021-07-15", "2021-10-05", "2022-04-20");
    private static final List<Span> YEARS = List.of(
            span("2021-04", "2022-03"),
            span("2022-04", "2023-03"),
            span("2023-04", "2024-03"),
            span("2022", "2022"),
            span("2031", "2032"));
    private static final List<Span> PERIODS = List.of(
            span("2021-04", "2021-06"),
            span("2021-04-01", "2021-06-30"),
            span("2021-07", "2021-09"),
            span("2021-08", "2021-10"));

    @Override
    public Asked next(Random random) {
        var reason = random.nextInt(5) == 0 ? null : "A reason";
        return new Asked(command(random), Pick.any(random, DATES), reason);
    }

    private static Function<Story, Command> command(Random random) {
        return random.nextInt(4) == 0 ? ofAYear(random) : ofAnAction(random);
    }

    private static Function<Story, Command> ofAYear(Random random) {
        var year = "y" + random.nextInt(3);
        var span = Pick.any(random, YEARS);
        var period = Pick.any(random, PERIODS);
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> story -> new OpenActionPlanYear(story.id(year), story.plan, span);
            case 3 -> story -> new AdoptActionPlan(story.id(year));
            case 4 -> story -> new CloseActionPlanYear(story.id(year));
            default -> story -> new CloseReportingPeriod(story.id(year), period);
        };
    }

    private static Function<Story, Command> ofAnAction(Random random) {
        var action = "a" + random.nextInt(4);
        var year = "y" + random.nextInt(3);
        var lead = Pick.any(random, LEADS);
        var date = PartialDate.parse(Pick.any(random, DATES));
        int percent = random.nextInt(3) * 50;
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                story -> new PlanAction(story.id(action), story.id(year), "t1", "Lamps", null, lead, date, List.of());
            case 2 -> story -> new AssignActionOwner(story.id(action), lead);
            case 3, 4 -> story -> new StartAction(story.id(action));
            case 5 -> story -> new ReportProgress(story.id(action), ReportedStatus.ON_TRACK, percent, "Well.");
            case 6 -> story -> new RescheduleAction(story.id(action), date, "Parks", "Executive");
            case 7 -> story -> new PauseAction(story.id(action));
            case 8 -> story -> new CompleteAction(story.id(action), date, null);
            case 9 -> story -> new CancelAction(story.id(action));
            case 10 -> story -> new CarryForwardAction(story.id(action), story.id(year));
            default -> story -> new ReopenAction(story.id(action));
        };
    }
}
