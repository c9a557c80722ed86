package org.planledger.command.state;

import java.util.Map;

/** What the rules know of a prioritisation review: whether it is open, and on which themes it has decided. */
public record PrioritisationState(
        String id, String partnershipId, String planId, boolean closed, Map<String, Boolean> decided) {

    public static final PrioritisationState NONE = new PrioritisationState("", "", "", false, Map.of());
}
