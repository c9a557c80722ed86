package org.planledger.command.review;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ReviewsState;
import org.planledger.events.ReviewEvent;
import org.planledger.events.ReviewEvent.FindingRecorded;
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

    ReviewEvent find(RecordFinding c) {
        now.requirePartnership(c.partnershipId());
        requireOpen(c.reviewId());
        unless(
                !reviews.findings().contains(c.findingId()),
                Rule.ALREADY_EXISTS,
                "command.findingId",
                "'" + c.findingId() + "' exists already.",
                "Another id.");
        unless(
                c.themeId() == null || c.planId() != null,
                Rule.THEME_NEEDS_ITS_PLAN,
                "command.planId",
                "The finding names a theme without its plan.",
                "The plan of the theme.");
        if (c.planId() != null) requireTheme(c.planId(), c.themeId());
        return new FindingRecorded(c.reviewId(), c.findingId(), c.planId(), c.themeId(), c.finding());
    }

    ReviewEvent close(CloseScrutinyReview c) {
        now.requirePartnership(c.partnershipId());
        requireOpen(c.reviewId());
        return new ScrutinyReviewClosed(c.reviewId());
    }

    private void requireTheme(String planId, @Nullable String themeId) {
        var plan = now.draftedPlan("planId", planId, reviews.partnershipId());
        if (themeId != null) Situation.theme(plan, "themeId", themeId);
    }

    private void requireOpen(String reviewId) {
        Situation.require(reviews.knows(reviewId), "reviewId", "review", reviewId);
        unless(
                reviews.isOpen(reviewId),
                Rule.REVIEW_CLOSED,
                "command.reviewId",
                "The review '" + reviewId + "' has closed.",
                "A review that is open.");
    }
}
