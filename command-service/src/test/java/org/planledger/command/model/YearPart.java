package org.planledger.command.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.action.AdoptActionPlan;
import org.planledger.command.action.CloseActionPlanYear;
import org.planledger.command.action.CloseReportingPeriod;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Records;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.values.Lead;
import org.planledger.values.Span;

/** The years of plans: what each holds, and who was silent in its reporting periods. */
final class YearPart implements Part {

    private static final Set<Town.Stage> ASKED_ABOUT = Set.of(Town.Stage.NOT_STARTED, Town.Stage.IN_PROGRESS);

    private final Town town;
    private final Set<String> adopted = new HashSet<>();
    private final Map<String, Set<Span>> closedPeriods = new HashMap<>();
    private final Map<String, Set<String>> silences = new HashMap<>();

    YearPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var year = town.years.get(id(command));
        if (command instanceof OpenActionPlanYear c) {
            broken.isNew(year != null);
            opening(c, broken);
        } else if (broken.finds(year)) {
            if (command instanceof CloseReportingPeriod c) closing(c, year, now, broken);
            else broken.by(Rule.ACTION_YEAR_CLOSED, year.closed);
            broken.by(Rule.ACTION_PLAN_ADOPTED, command instanceof AdoptActionPlan && adopted.contains(id(command)));
            boolean open =
                    year.actions.stream().anyMatch(a -> !town.actions.get(a).over());
            broken.by(Rule.ACTIONS_STILL_OPEN, command instanceof CloseActionPlanYear && open);
        }
    }

    private void opening(OpenActionPlanYear c, Broken broken) {
        var plan = town.plans.get(c.planId());
        if (!broken.finds(plan)) return;
        broken.by(Rule.ACTION_YEAR, c.year().to() == null || !Town.touch(c.year(), plan.period));
        boolean overlaps =
                town.years.values().stream().anyMatch(y -> y.plan.equals(c.planId()) && Town.touch(y.span, c.year()));
        broken.by(Rule.ACTION_YEARS_OVERLAP, overlaps);
    }

    /** The usual quarters: from April, July, October and January on. */
    private void closing(CloseReportingPeriod c, Town.Year year, Moment now, Broken broken) {
        var first = c.period().from().firstDay();
        var last = c.period().last().lastDay();
        boolean quarter = first.getMonthValue() % 3 == 1
                && last.equals(first.plusMonths(3).minusDays(1));
        broken.by(Rule.NOT_A_REPORTING_PERIOD, !quarter || !Town.touch(c.period(), year.span));
        broken.by(Rule.PERIOD_NOT_OVER, !now.first().isAfter(last));
        broken.by(
                Rule.PERIOD_CLOSED,
                closedPeriods.getOrDefault(c.actionPlanId(), Set.of()).stream()
                        .anyMatch(closed -> Town.touch(closed, c.period())));
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof OpenActionPlanYear c)
            town.years.put(c.actionPlanId(), new Town.Year(c.planId(), c.year()));
        if (command instanceof AdoptActionPlan c) adopted.add(c.actionPlanId());
        if (command instanceof CloseActionPlanYear c) town.years.get(c.actionPlanId()).closed = true;
        if (command instanceof CloseReportingPeriod c) {
            closedPeriods
                    .computeIfAbsent(c.actionPlanId(), id -> new HashSet<>())
                    .add(c.period());
            var silent = silences.computeIfAbsent(c.actionPlanId(), id -> new HashSet<>());
            silentOwners(c.period(), town.years.get(c.actionPlanId()), silent);
            silentLeads(c.period(), town.years.get(c.actionPlanId()), silent);
        }
    }

    private void silentOwners(Span period, Town.Year year, Set<String> silent) {
        var asked = new HashSet<>(year.actions);
        year.handedOn.forEach((id, to) -> {
            if (!Town.touch(period, to.span)) asked.add(id);
        });
        for (var id : asked) {
            var action = town.actions.get(id);
            var end = period.last().lastDay();
            boolean open = ASKED_ABOUT.contains(action.stageOn(end)) && !action.planned.isAfter(end);
            boolean heard = action.reports.stream().anyMatch(r -> Town.touch(new Span(r, null), period));
            if (open && !heard) silent.add(silence(period, id, action.ownerOn(end)));
        }
    }

    private void silentLeads(Span period, Town.Year year, Set<String> silent) {
        town.plans.get(year.plan).themes.forEach((id, theme) -> {
            for (var lead : theme.leadsOn(period.last().lastDay()))
                if (town.themeReports.stream()
                        .filter(r -> r.plan().equals(year.plan) && r.theme().equals(id))
                        .noneMatch(r -> Town.touch(r.period(), period) && counts(r, lead, theme, period)))
                    silent.add(silence(period, id, lead));
        });
    }

    private static boolean counts(Town.ThemeReport report, Lead lead, Town.Theme theme, Span period) {
        if (report.lead().equals(lead)) return true;
        return report.madeOn().isBefore(period.last().lastDay())
                && !theme.leadsOn(report.madeOn()).contains(lead);
    }

    @Override
    public void compare(Command command, Records records) {
        var year = town.years.get(id(command));
        var recorded = records.actionPlan(id(command));
        assertThat(recorded.adopted()).as("adopted").isEqualTo(adopted.contains(id(command)));
        assertThat(recorded.closed()).as("closed").isEqualTo(year.closed);
        assertThat(recorded.actions()).as("what the year holds").containsExactlyElementsOf(year.actions);
        var silent = records.relied()
                .apply(command.stream())
                .all()
                .map(Fact::event)
                .filter(NoReportReceived.class::isInstance)
                .map(NoReportReceived.class::cast)
                .map(e -> silence(e.period(), e.actionId() == null ? e.themeId() : e.actionId(), e.lead()))
                .collect(toSet());
        assertThat(silent).as("who was silent").isEqualTo(silences.getOrDefault(id(command), Set.of()));
    }

    private static String silence(Span period, String of, Lead who) {
        return period.from().firstDay() + " " + of + " " + who;
    }

    private static String id(Command command) {
        return command.stream().substring("action-plan/".length());
    }
}
