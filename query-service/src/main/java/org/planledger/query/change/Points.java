package org.planledger.query.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/**
 * Finds points by a review's id, a date or a position.
 *
 * <p>A number of four digits that can be a year is one; {@code position:2019} names the entry, {@code review:2019} the
 * review.
 */
final class Points {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern DATE = Pattern.compile("(1[89]|2[01])\\d{2}|\\d{4}-.*");

    private final Register.View view;
    private final String partnershipId;

    /** @param view of the present, so that a date is found among all entries */
    Points(Register.View view, String partnershipId) {
        this.view = view;
        this.partnershipId = partnershipId;
    }

    /** @throws Problem where the text names no point, with the parameter's name */
    Point named(String parameter, String text) {
        int colon = text.indexOf(':');
        var kind = colon > 0 && !text.contains("T") ? text.substring(0, colon) : "";
        var value = kind.isEmpty() ? text : text.substring(colon + 1);
        return switch (kind) {
            case "position" -> new Point(Parameters.position(parameter, value), null);
            case "date" -> recordedBefore(Parameters.instant(parameter, value));
            case "review" -> review(parameter, value);
            case "" -> guessed(parameter, value);
            default ->
                throw Problem.invalid(
                        parameter, "'" + parameter + "' is a review's id, a date or an entry's position.");
        };
    }

    private Point guessed(String parameter, String text) {
        if (DATE.matcher(text).matches()) return recordedBefore(Parameters.instant(parameter, text));
        if (NUMBER.matcher(text).matches()) return new Point(Long.parseLong(text), null);
        return review(parameter, text);
    }

    /** Where the last review closed; the beginning where none has. */
    Point lastReview() {
        return view.ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                .filter(review -> reviewPoint(review) != null)
                .map(review -> new Point(point(review), review.id()))
                .max(Comparator.comparingLong(Point::position))
                .orElse(new Point(0, null));
    }

    private Point review(String parameter, String id) {
        var review = view.item(ItemId.of(ItemKind.REVIEW, id))
                .filter(item -> item.partnershipId().equals(partnershipId))
                .orElseThrow(() -> Problem.notFound("No review of this partnership is called '" + id + "'."));
        if (reviewPoint(review) == null)
            throw Problem.invalid(parameter, "The review '" + id + "' has not closed, so it has no review point.");
        return new Point(point(review), review.id());
    }

    private static @Nullable Object reviewPoint(Item review) {
        return review.fields().get(Field.Review.REVIEW_POINT);
    }

    private static long point(Item review) {
        return Long.parseLong(review.text(Field.Review.REVIEW_POINT));
    }

    /** After the last entry recorded before an instant; found by halving, since recorded time only grows. */
    private Point recordedBefore(Instant instant) {
        long before = 0;
        long after = view.position() + 1;
        while (after - before > 1) {
            long middle = (before + after) / 2;
            if (recordedAt(middle).isBefore(instant)) before = middle;
            else after = middle;
        }
        return new Point(before, null);
    }

    private Instant recordedAt(long position) {
        return view.entry(position).get(0).entry().recordedAt();
    }
}
