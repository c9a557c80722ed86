package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

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
import org.planledger.values.Lead;
import org.planledger.values.ReportingYear;
import org.planledger.values.Span;

/** Closing a reporting period: from then on silence is a fact. */
record ReportingRules(ActionPlanState actionPlan, Situation now) {

    /** With the closing itself, less than one commit of the ledger or of a batch may hold. */
    static final int MOST_SILENT = 440;

    /** The closing first, then each silence. */
    List<ActionPlanEvent> close(CloseReportingPeriod c) {
        var plan = now.records().plan(actionPlan.planId());
        requirePeriod(c.period(), now.partnership(plan.partnershipId()).rules().reportingYear());
        requireOver(c.period());
        unless(
                actionPlan.closedPeriods().stream().noneMatch(p -> p.sameDays(c.period())),
                Rule.PERIOD_CLOSED,
                "command.period",
                "The period " + ActionPlanRules.words(c.period()) + " was closed already.",
                "A period that is not closed.");
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
                "Record the reports that have come, pause the actions that rest and cancel those that will not be"
                        + " done; then close the period.");
    }

    private List<NoReportReceived> silentOwners(CloseReportingPeriod c) {
        return Stream.concat(actionPlan.actions().stream(), handedOn(c.period()))
                .map(id -> now.records().action(id))
                .filter(action -> isSilent(action, c.period()))
                .map(action -> new NoReportReceived(c.actionPlanId(), c.period(), owner(action, c), action.id(), null))
                .toList();
    }

    /** Whoever owned it at the end of the period answers for it, and nobody who came later. */
    private Lead owner(ActionState action, CloseReportingPeriod c) {
        return now.records()
                .ownerOn(c.period().last().lastDay(), action.id())
                .orElse(action.requirePlanned().owner());
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

    /** Of a paused action no report can be made, and one that was planned later was not there to be reported on. */
    private static boolean isSilent(ActionState action, Span period) {
        return !action.stage().isOver()
                && action.stage() != Stage.PAUSED
                && !action.requirePlanned()
                        .on()
                        .firstDay()
                        .isAfter(period.last().lastDay())
                && action.reported().stream().noneMatch(date -> new Span(date, null).touches(period));
    }

    private List<NoReportReceived> silentLeads(CloseReportingPeriod c, PlanState plan) {
        return plan.themes().values().stream()
                .filter(theme -> !theme.retired())
                .flatMap(theme -> now.records().silentLeads(plan.id(), theme.id(), c.period()).stream()
                        .map(lead -> new NoReportReceived(c.actionPlanId(), c.period(), lead, null, theme.id())))
                .toList();
    }

    private void requirePeriod(Span period, ReportingYear year) {
        var own = year.periodOf(period.from().firstDay());
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
