package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;

/** What an event makes of a plan. */
public record PlanFold(PlanState state) implements PlanEvent.Cases<PlanState> {

    @Override
    public PlanState on(PlanDrafted event) {
        return new PlanState(event.planId(), event.partnershipId(), event.period(), Map.of(), Map.of(), PlanAims.NONE);
    }

    @Override
    public PlanState on(ThemeAdded event) {
        return state.with(ThemeState.added(event.themeId(), event.number(), event.title()));
    }

    @Override
    public PlanState on(ThemeReworded event) {
        return changed(event.themeId(), t -> t.reworded(event.number(), event.title()));
    }

    @Override
    public PlanState on(ThemeRetired event) {
        return changed(event.themeId(), ThemeState::asRetired);
    }

    @Override
    public PlanState on(ThemeLinked event) {
        return changed(event.themeId(), t -> t.linkedTo(event.earlierPlanId() + "/" + event.earlierThemeId()));
    }

    @Override
    public PlanState on(ThemeLeadAssigned event) {
        return changed(event.themeId(), t -> t.with(event.lead()));
    }

    @Override
    public PlanState on(ThemeLeadReleased event) {
        return changed(event.themeId(), t -> t.without(event.lead()));
    }

    @Override
    public PlanState on(ThemeLeadTransferred event) {
        return changed(event.themeId(), t -> t.without(event.from()).with(event.to()));
    }

    @Override
    public PlanState on(PriorityAdded event) {
        return state.prioritising(Copies.with(state.priorities(), event.priorityId(), event.number()));
    }

    /** {@link Records#yearsOf} says which there are. */
    @Override
    public PlanState on(ActionPlanListed event) {
        return state;
    }

    /** {@link Records#silentLeads} looks for it. */
    @Override
    public PlanState on(ThemeReportReceived event) {
        return state;
    }

    private PlanState changed(String themeId, UnaryOperator<ThemeState> change) {
        return state.with(change.apply(requireNonNull(state.themes().get(themeId))));
    }
}
