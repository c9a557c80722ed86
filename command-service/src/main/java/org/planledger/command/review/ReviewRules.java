package org.planledger.command.review;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ReviewsState;
import org.planledger.events.ReviewEvent;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;

/** How reviews follow each other: one at a time, and a closed one stays closed. */
record ReviewRules(ReviewsState reviews, Situation now) {

    ReviewEvent open(OpenScrutinyReview c) {
        now.requirePartnership(c.partnershipId());
        now.requireMeeting(c.meetingId(), c.partnershipId());
        unless(
                !reviews.knows(c.reviewId()),
                Rule.ALREADY_EXISTS,
                "command.reviewId",
                "'" + c.reviewId() + "' exists already.",
                "Another id.");
        reviews.open().ifPresent(open -> {
            throw new Refusal(
                    Rule.REVIEW_STILL_OPEN,
                    "command.partnershipId",
                    "The review '" + open + "' is still open.",
                    "Close it first.");
        });
        return new ScrutinyReviewOpened(c.reviewId(), c.partnershipId(), c.title(), c.meetingId());
    }

    ReviewEvent close(CloseScrutinyReview c) {
        Situation.require(reviews.knows(c.reviewId()), "reviewId", "review", c.reviewId());
        unless(
                reviews.isOpen(c.reviewId()),
                Rule.REVIEW_CLOSED,
                "command.reviewId",
                "The review '" + c.reviewId() + "' has closed.",
                "A review that is open.");
        return new ScrutinyReviewClosed(c.reviewId());
    }
}
