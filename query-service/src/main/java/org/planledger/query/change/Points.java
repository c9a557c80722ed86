package org.planledger.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;

/**
 * Finds points by the id of a review or of a meeting, a date or a position.
 *
 * <p>A number of four digits that can be a year is one; {@code position:2019} names the entry, {@code review:2019} the
 * review.
 */
public final class Points {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern DATE = Pattern.compile("(1[89]|2[01])\\d{2}|\\d{4}-.*");

    private final Register.View looked;
    private final Register.View view;
    private final String partnershipId;

    /** @param looked from where one looks; a point that is named is found among all entries, whatever the clocks */
    public Points(Register.View looked, String partnershipId) {
        this.looked = looked;
        this.view = looked.at(Moment.NOW);
        this.partnershipId = partnershipId;
    }

    /** @throws Problem where the text names no point, with the parameter's name */
    public Point named(String parameter, String text) {
        int colon = text.indexOf(':');
        var kind = colon > 0 && !text.contains("T") ? text.substring(0, colon) : "";
        var value = kind.isEmpty() ? text : text.substring(colon + 1);
        return switch (kind) {
            case "position" -> reached(Parameters.position(parameter, value));
            case "date" -> date(parameter, value);
            case "review" -> review(parameter, value);
            case "meeting" -> meeting(parameter, value);
            case "" -> guessed(parameter, value);
            default ->
                throw Problem.invalid(
                        parameter,
                        "'" + parameter + "' is a review's id, a date, an entry's position, or 'meeting:' and its id.");
        };
    }

    /** Whether the text is a date, of which a later one can be told without any entry. */
    static boolean isDate(@Nullable String text) {
        return text != null && DATE.matcher(value(text)).matches();
    }

    /** A date without the word that says that it is one. */
    static String value(String date) {
        return date.startsWith("date:") ? date.substring(5) : date;
    }

    private Point guessed(String parameter, String text) {
        if (DATE.matcher(text).matches()) return date(parameter, text);
        if (NUMBER.matcher(text).matches()) return reached(Long.parseLong(text));
        return review(parameter, text);
    }

    /** Where the last review closed that one knows of from where one looks; the beginning where none has. */
    public Point lastReview() {
        return reviews().stream().max(Comparator.comparingLong(Point::position)).orElse(Point.BEGINNING);
    }

    /** The review points of the partnership that had been made by the moment that one looks from, oldest first. */
    public List<Point> reviews() {
        return looked.ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                .filter(review -> reviewPoint(review) != null)
                .map(this::closing)
                .filter(point -> isReached(point.position()))
                .sorted(Comparator.comparingLong(Point::position))
                .toList();
    }

    private boolean isReached(long position) {
        var upTo = looked.moment().position();
        return upTo == null || position <= upTo;
    }

    /** @throws Problem where the register has not come so far */
    private Point reached(long position) {
        if (position > view.position()) throw Problem.behind(position, view.position());
        return at(position);
    }

    /** After an entry, or where there is none, the end of what the view knows. */
    Point at(long position) {
        if (position == 0) return Point.BEGINNING;
        var entry = entry(position);
        var recorded = entry.map(one -> LocalDate.ofInstant(one.recordedAt(), Parameters.LONDON))
                .orElse(null);
        return new Point(
                position, null, recorded, recorded, entry.map(Entry::leafHash).orElse(null));
    }

    private Point review(String parameter, String id) {
        var review = ofPartnership(ItemId.of(ItemKind.REVIEW, id), "review");
        if (reviewPoint(review) == null)
            throw Problem.invalid(parameter, "The review '" + id + "' has not closed, so it has no review point.");
        return closing(review);
    }

    private Item ofPartnership(ItemId id, String kind) {
        return view.item(id)
                .filter(item -> item.partnershipId().equals(partnershipId))
                .orElseThrow(
                        () -> Problem.notFound("No " + kind + " of this partnership is called '" + id.path() + "'."));
    }

    private static @Nullable Object reviewPoint(Item review) {
        return review.fields().get(Field.Review.REVIEW_POINT);
    }

    private Point closing(Item review) {
        long position = Long.parseLong(review.text(Field.Review.REVIEW_POINT));
        var closed = entry(position);
        var day = closed.map(entry -> entry.decidedOn().firstDay()).orElse(null);
        return new Point(
                position, review.id(), day, day, closed.map(Entry::leafHash).orElse(null));
    }

    /** A meeting counts to the end of its day. */
    private Point meeting(String parameter, String id) {
        var meeting = ofPartnership(ItemId.of(ItemKind.MEETING, id), "meeting");
        return date(parameter, meeting.text(Field.Meeting.DATE));
    }

    private Point date(String parameter, String text) {
        return before(Parameters.instant(parameter, text));
    }

    /** After the last entry that was recorded before an instant. */
    Point before(Instant instant) {
        long position = recordedBefore(instant);
        return new Point(
                position,
                null,
                LocalDate.ofInstant(instant, Parameters.LONDON),
                LocalDate.ofInstant(instant.minusNanos(1), Parameters.LONDON),
                entry(position).map(Entry::leafHash).orElse(null));
    }

    /** The last entry recorded before an instant; found by halving, since recorded time only grows. */
    private long recordedBefore(Instant instant) {
        long before = 0;
        long after = view.position() + 1;
        while (after - before > 1) {
            long middle = (before + after) / 2;
            var recorded = entry(middle).map(Entry::recordedAt);
            if (recorded.isPresent() && recorded.get().isBefore(instant)) before = middle;
            else after = middle;
        }
        return before;
    }

    private Optional<Entry> entry(long position) {
        return view.entry(position).stream().findFirst().map(change -> change.entry());
    }
}
