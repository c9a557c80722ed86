package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionPlanState;
import org.planledger.command.state.ActionPlanState.HandedOn;
import org.planledger.command.state.ActionState;
import org.planledger.command.state.ActionState.Stage;
import org.planledger.command.state.PlanState;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportingYear;
import org.planledger.values.Span;

/** Closing a reporting period: from then on silence is a fact. */
record ReportingRules(ActionPlanState actionPlan, Situation now) {

    /** With the closing itself, less than one commit of the ledger or of a batch may hold. */
    static final int MOST_SILENT = 440;

    /** The closing first, then each silence. */
    List<ActionPlanEvent> close(CloseReportingPeriod c) {
        var plan = now.records().plan(actionPlan.planId());
        requireUnclosed(c.period());
        var rules = now.partnership(plan.partnershipId()).rulesOn(now.decidedOn());
        requirePeriod(c.period(), rules.reportingYear());
        requireOver(c.period());
        var events = new ArrayList<ActionPlanEvent>();
        events.add(new ReportingPeriodClosed(c.actionPlanId(), c.period()));
        events.addAll(silentOwners(c));
        events.addAll(silentLeads(c, plan));
        requireOneStep(events.size() - 1);
        return events;
    }

    /** All of it is recorded at once or nothing is: a period that is closed by half would hide who was silent. */
    private static void requireOneStep(int silences) {
        unless(
                silences <= MOST_SILENT,
                Rule.TOO_MANY_SILENT,
                "command.actionPlanId",
                silences + " reports are missing, and a period closes with at most " + MOST_SILENT + ".",
                "Record what was reported, paused or cancelled by the end of the period, with its dates; then close"
                        + " the period.");
    }

    /** Whoever owned it at the end of the period answers for it, and nobody who came later. */
    private List<NoReportReceived> silentOwners(CloseReportingPeriod c) {
        var end = c.period().last().lastDay();
        return Stream.concat(actionPlan.actions().stream(), handedOn(c.period()))
                .filter(id -> !isReportedOn(id, c.period()))
                .map(id -> now.records().actionOn(end, id))
                .filter(ReportingRules::isAskedAbout)
                .map(action -> new NoReportReceived(
                        c.actionPlanId(), c.period(), action.requirePlanned().owner(), action.id(), null))
                .toList();
    }

    private boolean isReportedOn(String actionId, Span period) {
        return now.records().action(actionId).reported().stream()
                .anyMatch(date -> new Span(date, null).touches(period));
    }

    /** As it stood at the end of the period: of a paused action no report can be made. */
    private static boolean isAskedAbout(ActionState action) {
        return action.exists() && !action.stage().isOver() && action.stage() != Stage.PAUSED;
    }

    /** What was carried forward is still asked about here, unless the year that has it now covers the period too. */
    private Stream<String> handedOn(Span period) {
        return actionPlan.handedOn().stream()
                .filter(left -> now.records()
                        .yearOf(left.toActionPlanId())
                        .filter(period::touches)
                        .isEmpty())
                .map(HandedOn::actionId);
    }

    private List<NoReportReceived> silentLeads(CloseReportingPeriod c, PlanState plan) {
        return plan.themes().values().stream()
                .flatMap(theme -> now.records().silentLeads(plan.id(), theme.id(), c.period()).stream()
                        .map(lead -> new NoReportReceived(c.actionPlanId(), c.period(), lead, null, theme.id())))
                .toList();
    }

    private void requireUnclosed(Span period) {
        var closed = actionPlan.closedPeriods().stream().filter(period::touches).findFirst();
        unless(
                closed.isEmpty(),
                Rule.PERIOD_CLOSED,
                "command.period",
                "The period " + closed.map(ActionPlanRules::words).orElse("") + " was closed already.",
                "A period of which no part is closed.");
    }

    /** What is left of a period around a day, where parts of it were closed while periods were shorter. */
    private Span unclosed(Span own, LocalDate day) {
        var from = own.from().firstDay();
        var to = own.last().lastDay();
        for (var closed : actionPlan.closedPeriods()) {
            var before = closed.last().lastDay();
            var after = closed.from().firstDay();
            if (before.isBefore(day) && !before.isBefore(from)) from = before.plusDays(1);
            if (after.isAfter(day) && !after.isAfter(to)) to = after.minusDays(1);
        }
        return new Span(PartialDate.of(from), PartialDate.of(to));
    }

    private void requirePeriod(Span period, ReportingYear year) {
        var own =
                unclosed(year.periodOf(period.from().firstDay()), period.from().firstDay());
        unless(
                own.sameDays(period),
                Rule.NOT_A_REPORTING_PERIOD,
                "command.period",
                "The partnership has no reporting period " + ActionPlanRules.words(period) + ".",
                ActionPlanRules.words(own) + ".");
        unless(
                period.touches(actionPlan.requireYear()),
                Rule.NOT_A_REPORTING_PERIOD,
                "command.period",
                "The action plan covers " + ActionPlanRules.words(actionPlan.requireYear()) + ".",
                "A period in that year.");
    }

    private void requireOver(Span period) {
        var last = period.last().lastDay();
        if (now.decidedOn().firstDay().isAfter(last)) return;
        throw new Refusal(
                Rule.PERIOD_NOT_OVER,
                "envelope.decidedOn",
                "The period lasts until " + last + ".",
                "A date after " + last + ".");
    }
}
