package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.report.DeclareBackgroundPapers;
import org.planledger.command.report.DraftReport;
import org.planledger.command.report.GiveSignOff;
import org.planledger.command.report.MarkExempt;
import org.planledger.command.report.NoteReport;
import org.planledger.command.report.PublishReport;
import org.planledger.command.report.RequestSignOff;
import org.planledger.command.report.SubmitThemeReport;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;

/** Steps about two reports to the committee. */
final class ReportSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, random.nextInt(3) == 0 ? writing(random) : publishing(random));
    }

    private static Function<Story, Command> writing(Random random) {
        var id = "report" + random.nextInt(2);
        var meeting = Pick.meeting(random);
        var number = Pick.maybe(random, MeetingSteps.number(random));
        var plan = Pick.plan(random);
        var theme = Pick.theme(random);
        var lead = PlanSteps.lead(random, theme);
        var period = Pick.maybe(random, span("2021-04", "2021-06"));
        return random.nextBoolean()
                ? story -> new DraftReport(
                        story.id(id),
                        story.partnership,
                        story.id(meeting),
                        number,
                        ReportKind.THEME,
                        "A report",
                        null,
                        List.of())
                : story -> new SubmitThemeReport(
                        story.id(id), story.id(plan), theme, lead, ProgressStatus.AT_RISK, "Slow.", period);
    }

    private static Function<Story, Command> publishing(Random random) {
        var id = "report" + random.nextInt(2);
        var office = Pick.oneOf(random, "Monitoring officer", "Treasurer");
        var papers = random.nextBoolean()
                ? new BackgroundPapers(List.of(), true)
                : new BackgroundPapers(List.of("The plan"), false);
        var exemption = new Exemption(1 + random.nextInt(2), "It would hinder the prevention of crime.");
        return switch (random.nextInt(8)) {
            case 0 -> story -> new RequestSignOff(story.id(id), office);
            case 1, 2 -> story -> new GiveSignOff(story.id(id), office);
            case 3, 4 -> story -> new DeclareBackgroundPapers(story.id(id), papers);
            case 5 -> story -> new MarkExempt(story.id(id), exemption);
            case 6 -> story -> new PublishReport(story.id(id));
            default -> story -> new NoteReport(story.id(id));
        };
    }
}
