package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which choice of a form comes before which: what can be chosen in one field depends on what was chosen in another. */
record Sequence(FormShape shape) {
    /** What has themes, aims and duties to choose from; of several in a form, the first. */
    private static final List<String> HOLDING_THEMES = List.of("planId", "actionPlanId", "prioritisationId");

    private static final Map<String, String> AFTER = Map.of(
            "agendaItems", "meetingId",
            "decisions", "meetingId",
            "questions", "meetingId",
            "views", "consultationId",
            "leads", "themeId");
    private static final Set<String> OF_A_PLAN = Set.of("themes", "outcomes", "duties");

    /** Of these the form is filled in with what stands, or says what it asks. */
    private static final Map<String, String> FILLED_IN = Map.of("themeId", "number", "achievementId", "figures");

    /** The field that must be chosen first; empty where none must. */
    Optional<Part> before(Part part) {
        if (part.name().equals("earlierThemeId")) return field("earlierPlanId");
        if (OF_A_PLAN.contains(part.options()))
            return HOLDING_THEMES.stream().flatMap(name -> field(name).stream()).findFirst();
        return field(AFTER.getOrDefault(part.options(), ""));
    }

    /** Whether other fields of the form depend on what is chosen in this one. */
    boolean leadsOn(Part part) {
        return shape.command().stream()
                        .anyMatch(other -> before(other).filter(part::equals).isPresent())
                || shape.has(FILLED_IN.getOrDefault(part.name(), ""));
    }

    private Optional<Part> field(String name) {
        return shape.command().stream()
                .filter(part -> part.name().equals(name) && part.kind() == Part.Kind.OPTION)
                .findFirst();
    }
}
