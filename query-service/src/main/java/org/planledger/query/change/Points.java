package org.planledger.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.PointName;
import org.planledger.query.answer.Problem;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;

/** Finds points by the id of a review or of a meeting, a date or a position. */
public final class Points {
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
    public Point named(String parameter, PointName name) {
        var value = name.value();
        return switch (name.kind()) {
            case POSITION -> reached(Parameters.position(parameter, value));
            case DATE -> date(parameter, value);
            case REVIEW -> review(parameter, value);
            case MEETING -> meeting(parameter, value);
            case UNKNOWN ->
                throw Problem.invalid(
                        parameter,
                        "'" + parameter + "' is a review's id, a date, an entry's position, or 'meeting:' and its id.");
        };
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
        return new Point(
                position,
                null,
                lastOwn(position).map(one -> one.decidedOn().firstDay()).orElse(null),
                entry.map(one -> LocalDate.ofInstant(one.recordedAt(), Parameters.LONDON))
                        .orElse(null),
                entry.map(Entry::leafHash).orElse(null));
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

    /**
     * A meeting counts to the end of its day. Where the partnership's history was recorded only afterwards, it counts
     * to the last entry that is about it or was decided at it.
     */
    private Point meeting(String parameter, String id) {
        var meeting = ofPartnership(ItemId.of(ItemKind.MEETING, id), "meeting");
        var onItsDay = date(parameter, meeting.text(Field.Meeting.DATE));
        if (isBegunBy(onItsDay)) return onItsDay;
        return view.trail(partnershipId, new Facet(Facet.Kind.MEETING, id), view.position() + 1, true, 1).stream()
                .findFirst()
                .map(change -> at(change.entry().position()))
                .orElse(onItsDay);
    }

    /** Whether anything of the partnership had been recorded by a point. */
    boolean isBegunBy(Point point) {
        return lastOwn(point.position()).isPresent();
    }

    private Point date(String parameter, String text) {
        return before(Parameters.instant(parameter, text));
    }

    /** After the last entry that was recorded before an instant. */
    public Point before(Instant instant) {
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

    /** The partnership's last entry up to a position, whoever's stands there. */
    private Optional<Entry> lastOwn(long position) {
        return view.trail(partnershipId, null, position + 1, true, 1).stream()
                .findFirst()
                .map(Change::entry);
    }

    private Optional<Entry> entry(long position) {
        return view.entry(position).stream().findFirst().map(change -> change.entry());
    }
}
