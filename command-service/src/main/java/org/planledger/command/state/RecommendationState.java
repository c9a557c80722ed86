package org.planledger.command.state;

import java.util.Set;
import org.planledger.values.Body;

/** What the rules know of a recommendation: which bodies adopted it, and which declined it. */
public record RecommendationState(String id, Set<Body> adoptedBy, Set<Body> declinedBy) {

    public static final RecommendationState NONE = new RecommendationState("", Set.of(), Set.of());

    public RecommendationState {
        adoptedBy = Set.copyOf(adoptedBy);
        declinedBy = Set.copyOf(declinedBy);
    }

    public boolean exists() {
        return !id.isEmpty();
    }
}
