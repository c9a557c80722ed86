package org.planledger.command.state;

import java.util.List;
import java.util.stream.Stream;
import org.planledger.command.state.ActionState.Planned;
import org.planledger.command.state.ActionState.Stage;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionEvent.ActionCancelled;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPaused;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.values.PartialDate;

/** What an event makes of an action. */
public record ActionFold(ActionState state, PartialDate decidedOn) implements ActionEvent.Cases<ActionState> {

    @Override
    public ActionState on(ActionPlanned e) {
        var planned = new Planned(decidedOn, e.actionPlanId(), e.themeId(), e.owner(), e.due(), e.due());
        return new ActionState(e.actionId(), planned, Stage.NOT_STARTED, false, List.of());
    }

    @Override
    public ActionState on(ActionOwnerAssigned e) {
        return state.with(state.requirePlanned().withOwner(e.owner()));
    }

    @Override
    public ActionState on(ActionStarted e) {
        return state.in(Stage.IN_PROGRESS);
    }

    @Override
    public ActionState on(ProgressReported e) {
        var reported =
                Stream.concat(state.reported().stream(), Stream.of(decidedOn)).toList();
        return new ActionState(state.id(), state.planned(), state.stage(), state.started(), reported);
    }

    @Override
    public ActionState on(ActionRescheduled e) {
        return state.with(state.requirePlanned().withDue(e.due()));
    }

    @Override
    public ActionState on(ActionPaused e) {
        return state.in(Stage.PAUSED);
    }

    @Override
    public ActionState on(ActionCompleted e) {
        return state.in(Stage.COMPLETE);
    }

    @Override
    public ActionState on(ActionCancelled e) {
        return state.in(Stage.CANCELLED);
    }

    @Override
    public ActionState on(ActionCarriedForward e) {
        return state.with(state.requirePlanned().in(e.toActionPlanId()));
    }

    @Override
    public ActionState on(ActionReopened e) {
        return state.in(state.started() ? Stage.IN_PROGRESS : Stage.NOT_STARTED);
    }
}
