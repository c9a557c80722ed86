package org.planledger.query.fold;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event means.
 *
 * @param partnershipId whose it is
 * @param planId the plan that it is about, or null
 * @param sentence what happened, in words that need no other context
 * @param touches at least one, so that no entry is missing from what changed; each item once
 */
public record Meaning(String partnershipId, @Nullable String planId, String sentence, List<Touch> touches) {
    public Meaning {
        touches = List.copyOf(touches);
        if (touches.isEmpty()) throw new IllegalArgumentException("An event that touches nothing.");
    }

    /** About the plan and partnership of the first item. */
    static Meaning of(String sentence, Touch first, Touch... further) {
        var touches = new java.util.ArrayList<Touch>();
        touches.add(first);
        touches.addAll(Arrays.asList(further));
        return new Meaning(first.about().partnershipId(), first.about().planId(), sentence, touches);
    }
}
