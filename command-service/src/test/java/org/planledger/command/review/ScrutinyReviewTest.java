package org.planledger.command.review;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.ReviewEvent.FindingRecorded;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 12: a review point is fixed at closing, and the next review starts there. */
@CommandServiceTest
class ScrutinyReviewTest {

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenAPartnership() {
        story = stories.begin().givenAPartnership();
    }

    @Test
    void aReviewOpensAndCloses() {
        story.records(open("2021"), new ScrutinyReviewOpened(id("2021"), story.partnership, "Review 2021", null))
                .records(close("2021"), new ScrutinyReviewClosed(id("2021")));
    }

    @Test
    void aClosedReviewStaysClosed() {
        story.given(open("2021"), close("2021"));

        story.refuses(close("2021"), Rule.REVIEW_CLOSED, "command.reviewId");
        story.refuses(open("2021"), Rule.ALREADY_EXISTS, "command.reviewId");
    }

    @Test
    void aReviewOpensWhenTheOneBeforeHasClosed() {
        story.given(open("2021")).refuses(open("2022"), Rule.REVIEW_STILL_OPEN, "command.partnershipId");

        story.given(close("2021"), open("2022"));
    }

    @Test
    void reviewsFollowEachOtherAlsoByTheirDates() {
        story.on("2021-03-11").given(open("2021"));
        story.on("2021-03-10").refuses(close("2021"), Rule.OUT_OF_ORDER, "envelope.decidedOn");
        story.on("2021-03").given(close("2021"));
        story.on("2021-02-28").refuses(open("2022"), Rule.OUT_OF_ORDER, "envelope.decidedOn");
        story.on("2021").given(open("2022"));
    }

    @Test
    void partnershipsAreReviewedIndependently() {
        var other = stories.begin().givenAPartnership();
        story.given(open("2021"));

        other.ask(new OpenScrutinyReview(other.id("review"), other.partnership, "Review", null));
    }

    @Test
    void onlyAReviewOfTheRecordIsClosed() {
        story.refuses(close("2021"), Rule.NOT_FOUND, "command.reviewId");

        story.given(open("2021")).refuses(close("2022"), Rule.NOT_FOUND, "command.reviewId");
    }

    @Test
    void aReviewNamesOnlyWhatIsRecorded() {
        var no = story.id("no");

        story.refuses(new OpenScrutinyReview(id("2021"), no, "Review", null), Rule.NOT_FOUND, "command.partnershipId");
        story.refuses(
                new OpenScrutinyReview(id("2021"), story.partnership, "Review", no),
                Rule.NOT_FOUND,
                "command.meetingId");
    }

    @Test
    void aFindingIsRecordedWhileTheReviewIsOpen() {
        story.given(new DraftPlan(story.plan, story.partnership, "Plan", Story.span("2020", "2024")))
                .givenATheme("t1", 1)
                .given(open("2021"));

        story.records(find("f1", story.plan, "t1"), new FindingRecorded(id("2021"), "f1", story.plan, "t1", "Late."))
                .records(find("f2", null, null), new FindingRecorded(id("2021"), "f2", null, null, "Late."));
        story.refuses(find("f1", null, null), Rule.ALREADY_EXISTS, "command.findingId");
        story.refuses(find("f3", null, "t1"), Rule.THEME_NEEDS_ITS_PLAN, "command.planId");
        story.refuses(find("f3", story.plan, "t9"), Rule.NOT_FOUND, "command.themeId");
        story.refuses(find("f3", story.id("no"), null), Rule.NOT_FOUND, "command.planId");

        story.given(close("2021")).refuses(find("f3", null, null), Rule.REVIEW_CLOSED, "command.reviewId");
    }

    private RecordFinding find(String finding, @Nullable String plan, @Nullable String theme) {
        return new RecordFinding(finding, story.partnership, id("2021"), plan, theme, "Late.");
    }

    private OpenScrutinyReview open(String year) {
        return new OpenScrutinyReview(id(year), story.partnership, "Review " + year, null);
    }

    private CloseScrutinyReview close(String year) {
        return new CloseScrutinyReview(story.partnership, id(year));
    }

    private String id(String year) {
        return story.id("review-" + year);
    }
}
