package org.planledger.query.page.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemKind;

/** Which fields hold ids, and what they are the ids of. */
final class Ids {
    private static final Map<String, ItemKind> KINDS = Map.ofEntries(
            Map.entry("memberId", ItemKind.MEMBER),
            Map.entry("successorId", ItemKind.MEMBER),
            Map.entry("predecessorIds", ItemKind.MEMBER),
            Map.entry("chairFrom", ItemKind.MEMBER),
            Map.entry("planId", ItemKind.PLAN),
            Map.entry("planInEffect", ItemKind.PLAN),
            Map.entry("earlierPlanId", ItemKind.PLAN),
            Map.entry("byPlanId", ItemKind.PLAN),
            Map.entry("actionPlanId", ItemKind.ACTION_PLAN),
            Map.entry("actionPlans", ItemKind.ACTION_PLAN),
            Map.entry("actionId", ItemKind.ACTION),
            Map.entry("actionIds", ItemKind.ACTION),
            Map.entry("actions", ItemKind.ACTION),
            Map.entry("meetingId", ItemKind.MEETING),
            Map.entry("agendaItemId", ItemKind.AGENDA_ITEM),
            Map.entry("carriedOverFrom", ItemKind.PRIORITY),
            Map.entry("byRecommendationId", ItemKind.RECOMMENDATION),
            Map.entry("reviewId", ItemKind.REVIEW),
            Map.entry("reports", ItemKind.REPORT));

    private Ids() {}

    /** Null for a field that holds something else. */
    static @Nullable ItemKind kind(String field) {
        return KINDS.get(field);
    }
}
