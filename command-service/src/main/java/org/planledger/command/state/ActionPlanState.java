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
 * @param closedPeriods the reporting periods that were closed
 */
public record ActionPlanState(
        String id,
        String planId,
        @Nullable Span year,
        boolean adopted,
        boolean closed,
        List<String> actions,
        List<Span> closedPeriods) {

    public static final ActionPlanState NONE = new ActionPlanState("", "", null, false, false, List.of(), List.of());

    public ActionPlanState {
        actions = List.copyOf(actions);
        closedPeriods = List.copyOf(closedPeriods);
    }

    public boolean exists() {
        return !id.isEmpty();
    }

    public Span requireYear() {
        return requireNonNull(year);
    }

    ActionPlanState asAdopted() {
        return new ActionPlanState(id, planId, year, true, closed, actions, closedPeriods);
    }

    ActionPlanState asClosed() {
        return new ActionPlanState(id, planId, year, adopted, true, actions, closedPeriods);
    }

    ActionPlanState with(String actionId) {
        Set<String> more = new LinkedHashSet<>(actions);
        more.add(actionId);
        return new ActionPlanState(id, planId, year, adopted, closed, List.copyOf(more), closedPeriods);
    }

    ActionPlanState without(String actionId) {
        var rest = actions.stream().filter(a -> !a.equals(actionId)).toList();
        return new ActionPlanState(id, planId, year, adopted, closed, rest, closedPeriods);
    }

    ActionPlanState withClosed(Span period) {
        var more = Stream.concat(closedPeriods.stream(), Stream.of(period)).toList();
        return new ActionPlanState(id, planId, year, adopted, closed, actions, more);
    }
}
