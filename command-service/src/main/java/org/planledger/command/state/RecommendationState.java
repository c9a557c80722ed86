package org.planledger.command.state;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Body;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/**
 * What the rules know of a recommendation: how it reads, which bodies adopted it, and which declined it.
 *
 * @param clock how the answer to it stands; null until it was issued
 * @param answer the newest answer, whether given in writing or by the Executive's adopting it
 * @param actions the ids of the linked actions
 */
public record RecommendationState(
        String id,
        String partnershipId,
        RecommendationKind kind,
        Text text,
        Set<Body> adoptedBy,
        Set<Body> declinedBy,
        @Nullable ResponseClock clock,
        @Nullable ResponseAnswer answer,
        Set<String> actions,
        boolean signedOff,
        @Nullable String supersededBy) {

    /** What it is about, what it says and why. */
    public record Text(
            String topic, String wording, @Nullable String rationale) {}

    public static final RecommendationState NONE =
            proposed("", "", RecommendationKind.FOR_ACTION, new Text("", "", null));

    public RecommendationState {
        adoptedBy = Set.copyOf(adoptedBy);
        declinedBy = Set.copyOf(declinedBy);
        actions = Set.copyOf(actions);
    }

    static RecommendationState proposed(String id, String partnershipId, RecommendationKind kind, Text text) {
        return new RecommendationState(
                id, partnershipId, kind, text, Set.of(), Set.of(), null, null, Set.of(), false, null);
    }

    public boolean exists() {
        return !id.isEmpty();
    }

    /** Whether it is to be put into practice, wholly or in part. */
    public boolean isAccepted() {
        return answer != null && answer.isAcceptance();
    }

    RecommendationState reading(Text next) {
        return new RecommendationState(
                id, partnershipId, kind, next, adoptedBy, declinedBy, clock, answer, actions, signedOff, supersededBy);
    }

    RecommendationState decided(Set<Body> adopted, Set<Body> declined) {
        return new RecommendationState(
                id, partnershipId, kind, text, adopted, declined, clock, answer, actions, signedOff, supersededBy);
    }

    RecommendationState awaiting(@Nullable ResponseClock next, @Nullable ResponseAnswer given) {
        return new RecommendationState(
                id, partnershipId, kind, text, adoptedBy, declinedBy, next, given, actions, signedOff, supersededBy);
    }

    RecommendationState linkedTo(String actionId) {
        var all = with(actions, actionId);
        return new RecommendationState(
                id, partnershipId, kind, text, adoptedBy, declinedBy, clock, answer, all, signedOff, supersededBy);
    }

    RecommendationState signedOff(boolean satisfied) {
        return new RecommendationState(
                id, partnershipId, kind, text, adoptedBy, declinedBy, clock, answer, actions, satisfied, supersededBy);
    }

    RecommendationState supersededBy(String other) {
        return new RecommendationState(
                id, partnershipId, kind, text, adoptedBy, declinedBy, clock, answer, actions, signedOff, other);
    }

    static <T> Set<T> with(Set<T> set, T element) {
        var all = new HashSet<>(set);
        all.add(element);
        return all;
    }
}
