package org.planledger.command.model;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.plan.AddPriority;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.plan.LinkTheme;
import org.planledger.command.plan.RecordPlanApproval;
import org.planledger.command.plan.ReleaseThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.RewordTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.Lead;
import org.planledger.values.Span;

/** Steps about two plans, their themes and leads; that a theme is retired comes seldom. */
final class PlanSteps implements Reference.Steps {

    private static final List<Span> PERIODS = List.of(
            span("2017", "2019"), span("2021", "2023"), span("2024-04", "2028-03"), span("2020-01-01", "2020-01-01"));

    private static final List<Lead> LEADS =
            List.of(new Lead("council", null), new Lead("police", null), new Lead("traders", "Unit"));

    @Override
    public Asked next(Random random) {
        int kind = random.nextInt(12);
        if (kind < 4) return Pick.asked(random, planning(random));
        return Pick.asked(random, kind < 8 ? theming(random) : leading(random));
    }

    private static Function<Story, Command> planning(Random random) {
        var plan = Pick.plan(random);
        var period = Pick.any(random, PERIODS);
        int number = 1 + random.nextInt(3);
        var carried = random.nextBoolean() ? null : "p" + (1 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> story -> new DraftPlan(story.id(plan), story.partnership, "Plan", period);
            case 1 -> story -> new RecordPlanApproval(story.id(plan), "Council");
            default -> story -> new AddPriority(story.id(plan), "p" + number, number, "Priority", carried);
        };
    }

    private static Function<Story, Command> theming(Random random) {
        var plan = Pick.plan(random);
        var theme = Pick.theme(random);
        var earlier = random.nextInt(6) == 0 ? Pick.plan(random) : plan.equals("plan") ? "plan1" : "plan";
        var earlierTheme = Pick.theme(random);
        int number = 1 + random.nextInt(4);
        var title = Pick.oneOf(random, "Burglary", "BURGLARY", "Theft", "Arson");
        return switch (random.nextInt(20)) {
            case 0 -> story -> new RetireTheme(story.id(plan), theme);
            case 1, 2, 3 -> story -> new RewordTheme(story.id(plan), theme, number, title);
            case 4, 5, 6, 7 -> story -> new LinkTheme(story.id(plan), theme, story.id(earlier), earlierTheme);
            default -> story -> new AddTheme(story.id(plan), theme, number, title);
        };
    }

    private static Function<Story, Command> leading(Random random) {
        var plan = Pick.plan(random);
        var theme = Pick.theme(random);
        var lead = lead(random, theme);
        var other = Pick.any(random, LEADS);
        return switch (random.nextInt(4)) {
            case 0, 1 -> story -> new AssignThemeLead(story.id(plan), theme, lead);
            case 2 -> story -> new ReleaseThemeLead(story.id(plan), theme, lead);
            default -> story -> new TransferThemeLead(story.id(plan), theme, lead, other);
        };
    }

    /** Mostly the one who usually leads the theme. */
    static Lead lead(Random random, String theme) {
        return random.nextInt(4) == 0 ? Pick.any(random, LEADS) : LEADS.get(theme.charAt(1) - '1');
    }
}
