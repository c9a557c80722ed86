package org.planledger.command.state;

import org.planledger.command.state.ActionPlanState.HandedOn;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.ActionPlanYearClosed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;

/** What an event makes of the action plan of a year. */
public record ActionPlanFold(ActionPlanState state) implements ActionPlanEvent.Cases<ActionPlanState> {

    @Override
    public ActionPlanState on(ActionPlanYearOpened e) {
        return ActionPlanState.opened(e.actionPlanId(), e.planId(), e.year());
    }

    @Override
    public ActionPlanState on(ActionPlanAdopted e) {
        return state.asAdopted();
    }

    @Override
    public ActionPlanState on(ActionPlanYearClosed e) {
        return state.asClosed();
    }

    @Override
    public ActionPlanState on(ActionListed e) {
        return state.with(e.actionId());
    }

    @Override
    public ActionPlanState on(ActionHandedOn e) {
        return state.without(new HandedOn(e.actionId(), e.toActionPlanId()));
    }

    @Override
    public ActionPlanState on(ReportingPeriodClosed e) {
        return state.withClosed(e.period());
    }

    @Override
    public ActionPlanState on(NoReportReceived e) {
        return state;
    }
}
