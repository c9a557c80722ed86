package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Records;
import org.planledger.command.testing.Story;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** Years and actions of one plan with one theme that nobody leads, as plain maps. */
final class ActionReference implements Reference {

    private static final class Year {
        final Span span;
        final Set<String> actions = new LinkedHashSet<>();
        final Set<LocalDate> closedPeriods = new HashSet<>();
        final Set<String> silences = new HashSet<>();
        boolean adopted;
        boolean closed;

        Year(Span span) {
            this.span = span;
        }
    }

    private static final class Act {
        final PartialDate planned;
        final PartialDate first;
        final List<PartialDate> reports = new ArrayList<>();
        String year;
        Lead owner;
        PartialDate due;
        String stage = "NOT_STARTED";
        boolean started;

        Act(PlanAction c, PartialDate on) {
            planned = on;
            first = c.due();
            due = c.due();
            owner = c.owner();
            year = c.actionPlanId();
        }

        boolean over() {
            return stage.equals("COMPLETE") || stage.equals("CANCELLED");
        }

        boolean paused() {
            return stage.equals("PAUSED");
        }
    }

    private final Map<String, Year> years = new HashMap<>();
    private final Map<String, Act> actions = new HashMap<>();

    @Override
    public void given(Story story) {
        story.givenAPlan().givenATheme("t1", 1);
    }

    @Override
    public Set<Rule> broken(Command command, PartialDate on, boolean hasReason) {
        var broken = EnumSet.noneOf(Rule.class);
        if (command instanceof OpenActionPlanYear c) opening(c, broken);
        else if (command instanceof PlanAction c) planning(c, broken);
        else if (command.stream().startsWith("action-plan/")) ofYear(command, on, broken);
        else ofAction(command, on, hasReason, broken);
        return broken;
    }

    private void opening(OpenActionPlanYear c, Set<Rule> broken) {
        if (years.containsKey(c.actionPlanId())) broken.add(Rule.ALREADY_EXISTS);
        if (years.values().stream().anyMatch(y -> overlap(y.span, c.year()))) broken.add(Rule.ACTION_YEARS_OVERLAP);
    }

    private void planning(PlanAction c, Set<Rule> broken) {
        var year = years.get(c.actionPlanId());
        if (actions.containsKey(c.actionId())) broken.add(Rule.ALREADY_EXISTS);
        if (year == null) broken.add(Rule.NOT_FOUND);
        else if (year.closed) broken.add(Rule.ACTION_YEAR_CLOSED);
        if (isStranger(c.owner())) broken.add(Rule.OWNER_NOT_A_MEMBER);
    }

    private void ofYear(Command command, PartialDate on, Set<Rule> broken) {
        var year = years.get(id(command));
        if (year == null) broken.add(Rule.NOT_FOUND);
        else if (command instanceof CloseReportingPeriod c) closing(c, year, on, broken);
        else {
            if (year.closed) broken.add(Rule.ACTION_YEAR_CLOSED);
            if (command instanceof AdoptActionPlan && year.adopted) broken.add(Rule.ACTION_PLAN_ADOPTED);
            if (command instanceof CloseActionPlanYear
                    && year.actions.stream().anyMatch(a -> !actions.get(a).over())) broken.add(Rule.ACTIONS_STILL_OPEN);
        }
    }

    /** The usual quarters: from April, July, October and January on. */
    private static void closing(CloseReportingPeriod c, Year year, PartialDate on, Set<Rule> broken) {
        var first = c.period().from().firstDay();
        var last = c.period().last().lastDay();
        boolean quarter = first.getMonthValue() % 3 == 1
                && last.equals(first.plusMonths(3).minusDays(1));
        if (!quarter || !overlap(c.period(), year.span)) broken.add(Rule.NOT_A_REPORTING_PERIOD);
        if (!on.firstDay().isAfter(last)) broken.add(Rule.PERIOD_NOT_OVER);
        if (year.closedPeriods.contains(first)) broken.add(Rule.PERIOD_CLOSED);
    }

    private void ofAction(Command command, PartialDate on, boolean hasReason, Set<Rule> broken) {
        var act = actions.get(id(command));
        if (act == null) {
            broken.add(Rule.NOT_FOUND);
            return;
        }
        boolean needsReason = command instanceof RescheduleAction
                || command instanceof PauseAction
                || command instanceof CancelAction
                || command instanceof ReopenAction;
        if (needsReason && !hasReason) broken.add(Rule.REASON_REQUIRED);
        boolean reopens = command instanceof ReopenAction;
        if (act.over() && !reopens) broken.add(Rule.ACTION_OVER);
        if (!act.over() && reopens) broken.add(Rule.ACTION_NOT_OVER);
        if (reopens && years.get(act.year).closed) broken.add(Rule.ACTION_YEAR_CLOSED);
        if (command instanceof AssignActionOwner c) {
            if (c.owner().equals(act.owner)) broken.add(Rule.NOTHING_CHANGES);
            if (isStranger(c.owner())) broken.add(Rule.OWNER_NOT_A_MEMBER);
        }
        if (command instanceof RescheduleAction c && c.due().equals(act.due)) broken.add(Rule.NOTHING_CHANGES);
        if (command instanceof CarryForwardAction c) carrying(c, act, broken);
        working(command, act, on, broken);
    }

    private static void working(Command command, Act act, PartialDate on, Set<Rule> broken) {
        boolean rests = act.stage.equals("NOT_STARTED");
        if (command instanceof StartAction && act.stage.equals("IN_PROGRESS")) broken.add(Rule.ACTION_UNDER_WAY);
        if (command instanceof ReportProgress c) {
            if (act.paused()) broken.add(Rule.ACTION_PAUSED);
            if (rests && c.percent() > 0) broken.add(Rule.ACTION_NOT_STARTED);
        }
        if (command instanceof PauseAction && act.paused()) broken.add(Rule.ACTION_PAUSED);
        if (command instanceof CompleteAction c) {
            if (act.paused()) broken.add(Rule.ACTION_PAUSED);
            if (rests) broken.add(Rule.ACTION_NOT_STARTED);
            if (c.completedOn().firstDay().isAfter(on.lastDay())) broken.add(Rule.COMPLETED_IN_THE_FUTURE);
        }
    }

    private void carrying(CarryForwardAction c, Act act, Set<Rule> broken) {
        var to = years.get(c.toActionPlanId());
        if (to == null) {
            broken.add(Rule.NOT_FOUND);
            return;
        }
        if (to.closed) broken.add(Rule.ACTION_YEAR_CLOSED);
        if (!start(to).isAfter(start(years.get(act.year)))) broken.add(Rule.NOT_A_LATER_YEAR);
    }

    @Override
    public void recorded(Command command, PartialDate on) {
        if (command instanceof OpenActionPlanYear c) years.put(c.actionPlanId(), new Year(c.year()));
        else if (command instanceof PlanAction c) {
            actions.put(c.actionId(), new Act(c, on));
            years.get(c.actionPlanId()).actions.add(c.actionId());
        } else if (command instanceof AdoptActionPlan c) years.get(c.actionPlanId()).adopted = true;
        else if (command instanceof CloseActionPlanYear c) years.get(c.actionPlanId()).closed = true;
        else if (command instanceof CloseReportingPeriod c) closed(c, years.get(c.actionPlanId()));
        else changed(command, actions.get(id(command)), on);
    }

    private void closed(CloseReportingPeriod c, Year year) {
        year.closedPeriods.add(c.period().from().firstDay());
        for (var id : year.actions) {
            var act = actions.get(id);
            boolean asked = !act.over()
                    && !act.paused()
                    && !act.planned.firstDay().isAfter(c.period().last().lastDay());
            boolean heard = act.reports.stream().anyMatch(r -> overlap(new Span(r, null), c.period()));
            if (asked && !heard) year.silences.add(silence(c.period(), id, act.owner));
        }
    }

    private void changed(Command command, Act act, PartialDate on) {
        if (command instanceof AssignActionOwner c) act.owner = c.owner();
        if (command instanceof ReportProgress) act.reports.add(on);
        if (command instanceof RescheduleAction c) act.due = c.due();
        if (command instanceof PauseAction) act.stage = "PAUSED";
        if (command instanceof CompleteAction) act.stage = "COMPLETE";
        if (command instanceof CancelAction) act.stage = "CANCELLED";
        if (command instanceof ReopenAction) act.stage = act.started ? "IN_PROGRESS" : "NOT_STARTED";
        if (command instanceof StartAction) {
            act.stage = "IN_PROGRESS";
            act.started = true;
        }
        if (command instanceof CarryForwardAction c) {
            years.get(act.year).actions.remove(c.actionId());
            years.get(c.toActionPlanId()).actions.add(c.actionId());
            act.year = c.toActionPlanId();
        }
    }

    @Override
    public void compare(Ledger ledger) {
        var records = new Records(stream -> facts(ledger, stream), stream -> facts(ledger, stream));
        years.forEach((id, year) -> compare(records, ledger, id, year));
        actions.forEach((id, act) -> compare(records, id, act));
    }

    private static void compare(Records records, Ledger ledger, String id, Year year) {
        var recorded = records.actionPlan(id);
        assertThat(recorded.adopted()).as("adopted").isEqualTo(year.adopted);
        assertThat(recorded.closed()).as("closed").isEqualTo(year.closed);
        assertThat(recorded.actions()).as("what the year holds").containsExactlyElementsOf(year.actions);
        assertThat(recorded.closedPeriods()).as("closed periods").hasSize(year.closedPeriods.size());
        var silences = facts(ledger, Streams.actionPlan(id)).stream()
                .map(Fact::event)
                .filter(NoReportReceived.class::isInstance)
                .map(NoReportReceived.class::cast)
                .map(e -> silence(e.period(), e.actionId(), e.lead()));
        assertThat(silences).as("who was silent").containsExactlyInAnyOrderElementsOf(year.silences);
    }

    private static void compare(Records records, String id, Act act) {
        var recorded = records.action(id);
        assertThat(recorded.stage().name()).as("stage").isEqualTo(act.stage);
        assertThat(recorded.requirePlanned().owner()).as("owner").isEqualTo(act.owner);
        assertThat(recorded.requirePlanned().actionPlanId()).as("year").isEqualTo(act.year);
        assertThat(recorded.requirePlanned().firstDue()).as("first due date").isEqualTo(act.first);
        assertThat(recorded.requirePlanned().due()).as("due date").isEqualTo(act.due);
        assertThat(recorded.reported()).as("reports").isEqualTo(act.reports);
    }

    private static List<Fact> facts(Ledger ledger, String stream) {
        return ledger.stream(stream, 0).stream()
                .map(e -> new Fact(e.event(), e.envelope().decidedOn()))
                .toList();
    }

    private static String silence(Span period, @Nullable String action, Lead owner) {
        return period.from().firstDay() + " " + action + " " + owner;
    }

    private static boolean isStranger(Lead owner) {
        return owner.memberId().equals("stranger");
    }

    private static boolean overlap(Span one, Span other) {
        return !one.last().lastDay().isBefore(other.from().firstDay())
                && !other.last().lastDay().isBefore(one.from().firstDay());
    }

    private static LocalDate start(Year year) {
        return year.span.from().firstDay();
    }

    private static String id(Command command) {
        return command.stream().substring(command.stream().indexOf('/') + 1);
    }
}
