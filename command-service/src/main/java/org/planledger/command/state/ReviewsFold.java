package org.planledger.command.state;

import org.planledger.events.ReviewEvent;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;

/** What an event makes of a partnership's reviews. */
public record ReviewsFold(ReviewsState state) implements ReviewEvent.Cases<ReviewsState> {

    @Override
    public ReviewsState on(ScrutinyReviewOpened event) {
        return new ReviewsState(event.partnershipId(), Copies.with(state.openById(), event.reviewId(), true));
    }

    @Override
    public ReviewsState on(ScrutinyReviewClosed event) {
        return new ReviewsState(state.partnershipId(), Copies.with(state.openById(), event.reviewId(), false));
    }
}
