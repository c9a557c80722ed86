package org.planledger.events;

import org.jspecify.annotations.Nullable;

/** What happens to a scrutiny review. */
public sealed interface ReviewEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(ScrutinyReviewOpened event);

        R on(ScrutinyReviewClosed event);

        R on(FindingRecorded event);
    }

    /** The committee began to review progress. */
    record ScrutinyReviewOpened(
            String reviewId,
            String partnershipId,
            String title,
            @Nullable String meetingId) implements ReviewEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The review closed; the position of this event is the review point, and it never moves. */
    record ScrutinyReviewClosed(String reviewId) implements ReviewEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** What the committee found, about a theme, a plan or the whole. */
    record FindingRecorded(
            String reviewId,
            String findingId,
            @Nullable String planId,
            @Nullable String themeId,
            String finding) implements ReviewEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
