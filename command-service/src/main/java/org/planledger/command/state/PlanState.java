package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * What the rules know of a plan.
 *
 * @param period null only while nothing is recorded
 * @param priorities number by id
 * @param aims what it aims at, and who approved it
 */
public record PlanState(
        String id,
        String partnershipId,
        @Nullable Span period,
        Map<String, ThemeState> themes,
        Map<String, Integer> priorities,
        PlanAims aims) {

    public static final PlanState NONE = new PlanState("", "", null, Map.of(), Map.of(), PlanAims.NONE);

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
        return new PlanState(id, partnershipId, period, Copies.with(themes, theme.id(), theme), priorities, aims);
    }

    PlanState prioritising(Map<String, Integer> newPriorities) {
        return new PlanState(id, partnershipId, period, themes, newPriorities, aims);
    }

    PlanState aiming(PlanAims newAims) {
        return new PlanState(id, partnershipId, period, themes, priorities, newAims);
    }

    /** A name without what makes no difference: capitals and spacing. */
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** When a body approved the plan; empty where it has not. */
    public Optional<PartialDate> approvedBy(String body) {
        return Optional.ofNullable(aims.approvals().get(plain(body)));
    }

    /** Whether a theme is linked to a board already, however it is spelt. */
    public boolean isLinked(String themeId, String board) {
        return aims.has(PlanAims.Kind.BOARD, themeId, plain(board));
    }
}
