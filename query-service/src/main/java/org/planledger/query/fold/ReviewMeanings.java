package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.ReviewEvent;
import org.planledger.events.ReviewEvent.FindingRecorded;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** Scrutiny reviews; the position of the closing event is the review point. */
record ReviewMeanings(long position, PartialDate decidedOn, Before before) implements ReviewEvent.Cases<Meaning> {
    /** Of a finding in a sentence; the whole of it stands on its page. */
    private static final int LONGEST = 160;

    @Override
    public Meaning on(ScrutinyReviewOpened event) {
        var about = new About(
                event.partnershipId(),
                null,
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.reviews(event.partnershipId()));
        return Meaning.of(
                "The review %s was opened".formatted(event.title()),
                new Touch(
                        id(event.reviewId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.STATUS, "OPEN"),
                                set(Field.Review.OPENED_ON, decidedOn.toString()))));
    }

    @Override
    public Meaning on(ScrutinyReviewClosed event) {
        var review = before.get(id(event.reviewId()));
        return Meaning.of(
                "The review %s was closed".formatted(review.text(Field.TITLE)),
                new Touch(
                        id(event.reviewId()),
                        review.about(),
                        List.of(
                                set(Field.STATUS, "CLOSED"),
                                set(Field.Review.CLOSED_ON, decidedOn.toString()),
                                set(Field.Review.REVIEW_POINT, position))));
    }

    @Override
    public Meaning on(FindingRecorded event) {
        var review = before.get(id(event.reviewId()));
        var about = new About(
                review.about().partnershipId(), event.planId(), id(event.reviewId()), review.about().stream());
        return Meaning.of(
                "The review %s found%s: %s"
                        .formatted(review.text(Field.TITLE), subject(event), shortened(event.finding())),
                new Touch(
                        ItemId.of(ItemKind.FINDING, event.findingId()),
                        about,
                        List.of(
                                set(Field.Finding.REVIEW_ID, event.reviewId()),
                                set(Field.PLAN_ID, event.planId()),
                                set(Field.THEME_ID, event.themeId()),
                                set(Field.Finding.FINDING, event.finding()))));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        boolean isWithinCharacter = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, isWithinCharacter ? LONGEST - 1 : LONGEST) + "…";
    }

    private String subject(FindingRecorded event) {
        if (event.planId() == null) return "";
        var about = event.themeId() == null
                ? ItemId.of(ItemKind.PLAN, event.planId())
                : ItemId.of(ItemKind.THEME, event.planId(), event.themeId());
        return " about " + before.get(about).text(Field.TITLE);
    }

    private static ItemId id(String reviewId) {
        return ItemId.of(ItemKind.REVIEW, reviewId);
    }
}
