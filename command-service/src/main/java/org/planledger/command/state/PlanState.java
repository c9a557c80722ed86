package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Span;

/**
 * What the rules know of a plan.
 *
 * @param period null only while nothing is recorded
 * @param priorities number by id
 */
public record PlanState(
        String id,
        String partnershipId,
        @Nullable Span period,
        Map<String, ThemeState> themes,
        Map<String, Integer> priorities) {

    public static final PlanState NONE = new PlanState("", "", null, Map.of(), Map.of());

    public boolean exists() {
        return !id.isEmpty();
    }

    public Optional<ThemeState> theme(String themeId) {
        return Optional.ofNullable(themes.get(themeId));
    }

    /** The period that the plan was drafted for. */
    public Span requirePeriod() {
        return requireNonNull(period);
    }

    PlanState with(ThemeState theme) {
        return new PlanState(id, partnershipId, period, Copies.with(themes, theme.id(), theme), priorities);
    }
}
