package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Span;

/**
 * What the rules know of the action plan of a year.
 *
 * @param year null only while nothing is recorded
 * @param actions the ids of those that the year holds, in the order in which they came
 * @param handedOn those that it held once
 * @param closedPeriods the reporting periods that were closed
 */
public record ActionPlanState(
        String id,
        String planId,
        @Nullable Span year,
        boolean adopted,
        boolean closed,
        List<String> actions,
        List<HandedOn> handedOn,
        List<Span> closedPeriods) {

    /** An action that was carried forward to a later year. */
    public record HandedOn(String actionId, String toActionPlanId) {}

    public static final ActionPlanState NONE = opened("", "", null);

    public ActionPlanState {
        actions = List.copyOf(actions);
        handedOn = List.copyOf(handedOn);
        closedPeriods = List.copyOf(closedPeriods);
    }

    static ActionPlanState opened(String id, String planId, @Nullable Span year) {
        return new ActionPlanState(id, planId, year, false, false, List.of(), List.of(), List.of());
    }

    public boolean exists() {
        return !id.isEmpty();
    }

    public Span requireYear() {
        return requireNonNull(year);
    }

    ActionPlanState asAdopted() {
        return new ActionPlanState(id, planId, year, true, closed, actions, handedOn, closedPeriods);
    }

    ActionPlanState asClosed() {
        return new ActionPlanState(id, planId, year, adopted, true, actions, handedOn, closedPeriods);
    }

    ActionPlanState with(String actionId) {
        Set<String> more = new LinkedHashSet<>(actions);
        more.add(actionId);
        return new ActionPlanState(id, planId, year, adopted, closed, List.copyOf(more), handedOn, closedPeriods);
    }

    ActionPlanState without(HandedOn left) {
        var rest = actions.stream().filter(a -> !a.equals(left.actionId())).toList();
        var gone = Stream.concat(handedOn.stream(), Stream.of(left)).toList();
        return new ActionPlanState(id, planId, year, adopted, closed, rest, gone, closedPeriods);
    }

    ActionPlanState withClosed(Span period) {
        var more = Stream.concat(closedPeriods.stream(), Stream.of(period)).toList();
        return new ActionPlanState(id, planId, year, adopted, closed, actions, handedOn, more);
    }
}
