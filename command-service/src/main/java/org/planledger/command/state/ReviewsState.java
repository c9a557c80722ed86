package org.planledger.command.state;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules know of a partnership's scrutiny reviews.
 *
 * @param openById whether each is still open
 * @param findings their ids
 */
public record ReviewsState(String partnershipId, Map<String, Boolean> openById, Set<String> findings) {

    public static final ReviewsState NONE = new ReviewsState("", Map.of(), Set.of());

    public boolean knows(String reviewId) {
        return openById.containsKey(reviewId);
    }

    public boolean isOpen(String reviewId) {
        return openById.getOrDefault(reviewId, false);
    }

    /** The review that has not closed yet; there is at most one. */
    public Optional<String> open() {
        return openById.keySet().stream().filter(this::isOpen).findFirst();
    }
}
