package org.planledger.command.state;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

/**
 * What the rules know of a partnership's scrutiny reviews.
 *
 * @param openById whether each is still open
 * @param findings their ids
 * @param since when the newest review opened, or closed where it has; null where there was none
 */
public record ReviewsState(
        String partnershipId,
        Map<String, Boolean> openById,
        Set<String> findings,
        @Nullable PartialDate since) {

    public static final ReviewsState NONE = new ReviewsState("", Map.of(), Set.of(), null);

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
