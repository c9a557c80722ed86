package org.planledger.command.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.RegisterPartnership;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Facts;
import org.planledger.command.state.Records;
import org.planledger.command.testing.ListedFacts;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.values.Lead;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;

/** The model of a whole partnership: a part for each kind of thing, and what they share. */
final class TownReference implements Reference {

    private final Town town = new Town();
    private final PartnershipPart partnership = new PartnershipPart(town);
    private final Part dates = new DatesPart(town);
    private final Map<String, Part> parts = Map.ofEntries(
            Map.entry("partnership", partnership),
            Map.entry("plan", Parts.of(new PlanPart(town, partnership::hadEffect), new AimPart(town))),
            Map.entry("action-plan", new YearPart(town)),
            Map.entry("action", new ActionPart(town)),
            Map.entry("achievement", new AchievementPart(town)),
            Map.entry("recommendation", new RecommendationPart(town)),
            Map.entry("meeting", new MeetingPart(town)),
            Map.entry("report", new ReportPart(town)),
            Map.entry("reviews", new ReviewPart(town)),
            Map.entry("prioritisation", new PrioritisationPart(town)),
            Map.entry("risk", new RiskPart(town)),
            Map.entry("issue", new IssuePart(town)),
            Map.entry("consultation", new ConsultationPart(town)));

    /** Three members since 2019, a plan with a theme, and a year with three actions of which the first is complete. */
    @Override
    public void given(Story story) {
        seed(story, "2019", new RegisterPartnership(story.partnership, "Safer Town", "Council", "Executive", "Panel"));
        for (var id : List.of("council", "police", "fire"))
            seed(
                    story,
                    "2019",
                    new AdmitMember(story.partnership, id, "The " + id, MemberCategory.RESPONSIBLE_AUTHORITY));
        var year = story.id("year");
        seed(
                story,
                "2020-01-10",
                new DraftPlan(story.plan, story.partnership, "Plan 2020-2024", Story.span("2020", "2024")),
                new AddTheme(story.plan, "t1", 1, "Theme 1"),
                new OpenActionPlanYear(year, story.plan, Story.span("2020-04", "2021-03")));
        var lead = new Lead("council", null);
        var due = PartialDate.parse("2020-12");
        for (int i = 0; i < RecommendationSteps.ACTIONS; i++) {
            var id = RecommendationSteps.action(story, i);
            seed(story, "2020-06-01", new PlanAction(id, year, "t1", "Action " + i, null, lead, due, List.of()));
        }
        var first = RecommendationSteps.action(story, 0);
        seed(
                story,
                "2020-06-01",
                new StartAction(first),
                new CompleteAction(first, PartialDate.parse("2020-06-01"), "Seen"));
        nextDoor(story);
    }

    /** Another partnership, whose plan and meeting nobody here may name. */
    private void nextDoor(Story story) {
        var other = story.id("other");
        var plan = story.id("other-plan");
        var meeting = story.id("other-meeting");
        story.given(
                new RegisterPartnership(other, "Other Town", "Council", "Executive", "Panel"),
                new DraftPlan(plan, other, "Plan of another town", Story.span("2019", "2021")),
                new ScheduleMeeting(meeting, other, "Panel", PartialDate.parse("2020"), "Another town's business"));
        town.ofAnother.addAll(Set.of(plan, meeting));
    }

    private void seed(Story story, String on, Command... commands) {
        for (var command : commands) {
            story.on(on).because(null).given(command);
            recorded(command, PartialDate.parse(on));
        }
    }

    @Override
    public Set<Rule> broken(Command command, PartialDate on, boolean hasReason) {
        var broken = new Broken();
        var stream = command.stream();
        boolean ofAnother = town.ofAnother.contains(stream.substring(stream.indexOf('/') + 1));
        broken.by(Rule.PARTNERSHIP_NOT_YOURS, ofAnother);
        var now = new Moment(on, hasReason);
        part(command).judge(command, now, broken);
        dates.judge(command, now, broken);
        return broken.rules();
    }

    @Override
    public void recorded(Command command, PartialDate on) {
        var now = new Moment(on, true);
        dates.apply(command, now);
        part(command).apply(command, now);
    }

    @Override
    public void compare(Command command, Ledger ledger) {
        Function<String, Facts> facts = stream -> ListedFacts.of(ledger, stream);
        part(command).compare(command, new Records(facts, facts));
    }

    private Part part(Command command) {
        var kind = command.stream().substring(0, command.stream().indexOf('/'));
        var part = parts.get(kind);
        if (part == null) throw new IllegalStateException("The model knows nothing of " + kind + ".");
        return part;
    }
}
