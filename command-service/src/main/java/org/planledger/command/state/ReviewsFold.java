package org.planledger.command.state;

import java.util.HashSet;
import org.planledger.events.ReviewEvent;
import org.planledger.events.ReviewEvent.FindingRecorded;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;

/** What an event makes of a partnership's reviews. */
public record ReviewsFold(ReviewsState state) implements ReviewEvent.Cases<ReviewsState> {

    @Override
    public ReviewsState on(ScrutinyReviewOpened event) {
        return new ReviewsState(
                event.partnershipId(), Copies.with(state.openById(), event.reviewId(), true), state.findings());
    }

    @Override
    public ReviewsState on(ScrutinyReviewClosed event) {
        return new ReviewsState(
                state.partnershipId(), Copies.with(state.openById(), event.reviewId(), false), state.findings());
    }

    @Override
    public ReviewsState on(FindingRecorded event) {
        var all = new HashSet<>(state.findings());
        all.add(event.findingId());
        return new ReviewsState(state.partnershipId(), state.openById(), all);
    }
}
