package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionState;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionEvent.ActionCancelled;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionPaused;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.values.PartialDate;

/** How an action goes on once it is planned. */
record ActionProgressRules(ActionState action, Situation now) {

    ActionEvent start(StartAction c) {
        ActionLife.requireResting(action);
        return new ActionStarted(c.actionId());
    }

    ActionEvent report(ReportProgress c) {
        ActionLife.requireAwake(action);
        if (c.percent() > 0)
            ActionLife.requireUnderWay(
                    action, "command.percent", "The action was not started, so it stands at 0 percent.");
        return new ProgressReported(c.actionId(), c.status(), c.percent(), c.narrative());
    }

    ActionEvent reschedule(RescheduleAction c) {
        ActionLife.requireOpen(action);
        now.requireReason("Say why the date moves.");
        unless(
                !c.due().equals(action.requirePlanned().due()),
                Rule.NOTHING_CHANGES,
                "command.due",
                "The action is due on " + c.due() + " already.",
                "Another date.");
        return new ActionRescheduled(c.actionId(), c.due(), c.requestedBy(), c.approvedBy());
    }

    ActionEvent pause(PauseAction c) {
        ActionLife.requireAwake(action);
        now.requireReason("Say why the work rests.");
        return new ActionPaused(c.actionId());
    }

    ActionEvent complete(CompleteAction c) {
        ActionLife.requireUnderWay(action, "command.actionId", "The action was not started.");
        requireDone(c.completedOn());
        return new ActionCompleted(c.actionId(), c.completedOn(), c.evidence());
    }

    private void requireDone(PartialDate on) {
        var field = "command.completedOn";
        unless(
                !on.firstDay().isAfter(now.decidedOn().lastDay()),
                Rule.COMPLETED_IN_THE_FUTURE,
                field,
                on + " had not come on " + now.decidedOn() + ".",
                "A date on or before " + now.decidedOn() + ".");
        var planned = action.requirePlanned().on();
        unless(
                !on.lastDay().isBefore(planned.firstDay()),
                Rule.COMPLETED_BEFORE_IT_WAS_PLANNED,
                field,
                "On " + on + " the action was not planned yet; it was on " + planned + ".",
                "A date on or after " + planned + ".");
    }

    ActionEvent cancel(CancelAction c) {
        ActionLife.requireOpen(action);
        now.requireReason("Say why the action will not be done.");
        return new ActionCancelled(c.actionId());
    }

    ActionEvent reopen(ReopenAction c) {
        unless(action.stage().isOver(), Rule.ACTION_NOT_OVER, "command.actionId", "The action is open.", null);
        now.requireReason("Say why the action is opened again.");
        ActionPlanRules.requireOpen(
                now.records().actionPlan(action.requirePlanned().actionPlanId()), "actionId");
        return new ActionReopened(c.actionId());
    }
}
