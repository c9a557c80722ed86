package org.planledger.command.state;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.values.PartialDate;

/**
 * What the rules know of the aims of a plan and of those who stand behind it.
 *
 * @param noted what the plan holds already, each once
 * @param approvals when each body approved the plan, by its name in plain letters
 */
public record PlanAims(Set<Noted> noted, Map<String, PartialDate> approvals) {

    public static final PlanAims NONE = new PlanAims(Set.of(), Map.of());

    /** Something of a kind that the plan holds; {@code id} tells it from others of its kind. */
    public record Noted(Kind kind, String id) {}

    /** Kinds of things that a plan holds. */
    public enum Kind {
        TARGET,
        OUTCOME,
        OUTCOME_UPDATE,
        ASSESSMENT,
        DUTY,
        DUTY_COVERED,
        BOARD,
        ANNUAL_REVIEW
    }

    public PlanAims {
        noted = Set.copyOf(noted);
    }

    /** @param path the parts of the id, such as the theme and the board */
    public boolean has(Kind kind, Object... path) {
        return noted.contains(new Noted(kind, id(path)));
    }

    PlanAims with(Kind kind, Object... path) {
        var all = new HashSet<>(noted);
        all.add(new Noted(kind, id(path)));
        return new PlanAims(all, approvals);
    }

    PlanAims approvedBy(String body, PartialDate on) {
        return new PlanAims(noted, Copies.with(approvals, body, on));
    }

    private static String id(Object... path) {
        return String.join(
                "/", java.util.Arrays.stream(path).map(Object::toString).toList());
    }
}
