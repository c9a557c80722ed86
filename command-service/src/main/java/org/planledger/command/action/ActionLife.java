package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.state.ActionState;
import org.planledger.command.state.ActionState.Stage;

/** Which stage of an action allows what. */
final class ActionLife {

    private ActionLife() {}

    /** @throws org.planledger.command.rule.Refusal where the action is complete or cancelled */
    static void requireOpen(ActionState action) {
        unless(
                !action.stage().isOver(),
                Rule.ACTION_OVER,
                "command.actionId",
                action.stage() == Stage.COMPLETE ? "The action is complete." : "The action was cancelled.",
                "Reopen it first, and say why.");
    }

    /** @throws org.planledger.command.rule.Refusal where the action is over or rests */
    static void requireAwake(ActionState action) {
        requireOpen(action);
        unless(
                action.stage() != Stage.PAUSED,
                Rule.ACTION_PAUSED,
                "command.actionId",
                "The action is paused.",
                "Start it again first.");
    }

    /** @throws org.planledger.command.rule.Refusal where the action cannot start */
    static void requireResting(ActionState action) {
        requireOpen(action);
        unless(
                action.stage() != Stage.IN_PROGRESS,
                Rule.ACTION_UNDER_WAY,
                "command.actionId",
                "The action is under way already.",
                null);
    }

    /** @throws org.planledger.command.rule.Refusal where work has not begun */
    static void requireUnderWay(ActionState action, String field, String sentence) {
        requireAwake(action);
        unless(
                action.stage() == Stage.IN_PROGRESS,
                Rule.ACTION_NOT_STARTED,
                field,
                sentence,
                "Record first that it was started.");
    }
}
