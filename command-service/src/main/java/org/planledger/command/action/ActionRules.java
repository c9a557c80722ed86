package org.planledger.command.action;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Elsewhere;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.ActionPlanState;
import org.planledger.command.state.ActionState;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.Streams;
import org.planledger.values.Lead;

/** Where an action belongs and who answers for it. */
record ActionRules(ActionState action, Situation now) {

    ActionEvent plan(PlanAction c) {
        now.requireNew(c.stream(), "actionId", c.actionId());
        var year = openYear("actionPlanId", c.actionPlanId());
        Situation.open(now.currentTheme("actionPlanId", year.planId(), "themeId", c.themeId()), "themeId");
        requireMember(c.owner(), year);
        return new ActionPlanned(
                c.actionId(), c.actionPlanId(), c.themeId(), c.title(), c.description(), c.owner(), c.due(), c.wards());
    }

    /** The year lists what it holds, so that it can say what is open. */
    static Elsewhere listed(PlanAction c) {
        return listed(c.actionPlanId(), c.actionId());
    }

    ActionEvent assign(AssignActionOwner c) {
        ActionLife.requireOpen(action);
        unless(
                !same(action.requirePlanned().owner(), c.owner()),
                Rule.NOTHING_CHANGES,
                "command.owner",
                "The action has this owner already.",
                "Another owner.");
        requireMember(
                c.owner(), now.records().actionPlan(action.requirePlanned().actionPlanId()));
        return new ActionOwnerAssigned(c.actionId(), c.owner());
    }

    ActionEvent carryForward(CarryForwardAction c) {
        ActionLife.requireOpen(action);
        var planned = action.requirePlanned();
        var from = now.records().actionPlan(planned.actionPlanId());
        var to = openYear("toActionPlanId", c.toActionPlanId());
        unless(
                to.planId().equals(from.planId())
                        && to.requireYear()
                                .from()
                                .firstDay()
                                .isAfter(from.requireYear().from().firstDay()),
                Rule.NOT_A_LATER_YEAR,
                "command.toActionPlanId",
                "'" + c.toActionPlanId() + "' is not a later year of the plan.",
                "A year of the same plan after " + ActionPlanRules.words(from.requireYear()) + ".");
        Situation.open(now.currentTheme("toActionPlanId", to.planId(), "actionId", planned.themeId()), "actionId");
        return new ActionCarriedForward(c.actionId(), c.toActionPlanId());
    }

    /** One year hands the action on to the other. */
    Elsewhere[] handedOn(CarryForwardAction c) {
        var from = action.requirePlanned().actionPlanId();
        return new Elsewhere[] {
            new Elsewhere(Streams.actionPlan(from), new ActionHandedOn(from, c.actionId(), c.toActionPlanId())),
            listed(c.toActionPlanId(), c.actionId())
        };
    }

    private static Elsewhere listed(String actionPlanId, String actionId) {
        return new Elsewhere(Streams.actionPlan(actionPlanId), new ActionListed(actionPlanId, actionId));
    }

    private ActionPlanState openYear(String field, String actionPlanId) {
        var year = now.records().actionPlan(actionPlanId);
        Situation.require(year.exists(), field, "action plan", actionPlanId);
        ActionPlanRules.requireOpen(year, field);
        return year;
    }

    private void requireMember(Lead owner, ActionPlanState year) {
        var plan = now.records().draftedPlan(year.planId());
        var partnership = now.partnership(plan.partnershipId());
        if (partnership.isMember(owner.memberId(), now.decidedOn())) return;
        throw new Refusal(
                Rule.OWNER_NOT_A_MEMBER,
                "command.owner.memberId",
                "'" + owner.memberId() + "' was not a member of the partnership on " + now.decidedOn() + ".",
                "A member on that date: " + partnership.membersOn(now.decidedOn()) + ".");
    }

    private static boolean same(Lead one, Lead other) {
        return one.memberId().equals(other.memberId()) && Wording.same(one.unit(), other.unit());
    }
}
