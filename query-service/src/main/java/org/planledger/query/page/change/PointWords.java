package org.planledger.query.page.change;

import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Point;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/**
 * A point in words.
 *
 * @param words "Scrutiny of 5 March 2019, closed 5 March 2019 (entry 412)"
 * @param reviewId where a review closed there, or ""
 */
public record PointWords(String words, String reviewId) {

    /** @param asked the text that named the point, or null */
    static PointWords of(Point point, @Nullable String asked, Register.View view) {
        var review = point.review();
        if (review != null)
            return view.item(review)
                    .map(item -> closing(item, point))
                    .orElse(new PointWords("the review " + review.path(), review.path()));
        if (point.position() == 0) return new PointWords("the first entry", "");
        return new PointWords(day(asked, point), "");
    }

    private static PointWords closing(Item review, Point point) {
        var day = point.day();
        return new PointWords(
                "%s, closed %s (entry %,d)"
                        .formatted(review.text("title"), day == null ? "" : Dates.words(day), point.position()),
                review.id().path());
    }

    private static String day(@Nullable String asked, Point point) {
        var entry = "entry %,d".formatted(point.position());
        if (asked == null || !asked.strip().matches("\\d{4}(-\\d{2}){0,2}")) return entry;
        try {
            return "the end of " + Dates.words(PartialDate.parse(asked.strip())) + " (" + entry + ")";
        } catch (InvalidValue e) {
            return entry;
        }
    }
}
