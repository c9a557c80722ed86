package org.planledger.query.page.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.NotUnderstood;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Finds the entry after which changes count: a review's closing, the end of a date, or an entry by its number. */
final class Points {
    private static final Point BEGINNING = new Point(0, "the first entry", "", null);

    private final Register.View view;
    private final String partnershipId;

    Points(Register.View view, String partnershipId) {
        this.view = view;
        this.partnershipId = partnershipId;
    }

    /** @param text a review's id, a date or an entry's number; null for the last closed review, else the beginning */
    Point of(@Nullable String text) {
        if (text == null || text.isBlank()) return lastReview().orElse(BEGINNING);
        var asked = text.strip();
        if (asked.matches("\\d{4}(-\\d{2}){0,2}") && !isOld(asked)) return date(asked);
        if (asked.matches("\\d{1,15}")) return entry(Long.parseLong(asked));
        return review(asked);
    }

    /** A bare number of four digits is a year only where it can be one. */
    private static boolean isOld(String text) {
        return text.length() == 4 && (Integer.parseInt(text) < 1800 || Integer.parseInt(text) > 2200);
    }

    private Point entry(long position) {
        if (position == 0) return BEGINNING;
        var day = view.entry(position).stream()
                .map(change -> change.entry().decidedOn().firstDay())
                .findFirst();
        return new Point(position, "entry %,d".formatted(position), "", day.orElse(null));
    }

    private Point date(String text) {
        try {
            var day = PartialDate.parse(text);
            var end = Dates.endOf(day.lastDay());
            long last = view.changes(partnershipId, 0).stream()
                    .map(Change::entry)
                    .filter(entry -> entry.recordedAt().isBefore(end))
                    .mapToLong(entry -> entry.position())
                    .max()
                    .orElse(0);
            return new Point(
                    last, "the end of " + Dates.words(day), "", day.lastDay().plusDays(1));
        } catch (InvalidValue e) {
            throw new NotUnderstood(e.getMessage() == null ? "There is no such date." : e.getMessage());
        }
    }

    private Point review(String id) {
        return view.item(ItemId.of(ItemKind.REVIEW, id))
                .flatMap(this::closing)
                .orElseThrow(() -> new NotThere("No closed review is called “" + id + "”."));
    }

    Optional<Point> lastReview() {
        return reviews().stream().max(Comparator.comparingLong(Point::position));
    }

    /** The review points of the partnership, oldest first. */
    List<Point> reviews() {
        return view.ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                .flatMap(review -> closing(review).stream())
                .sorted(Comparator.comparingLong(Point::position))
                .toList();
    }

    private Optional<Point> closing(Item review) {
        return view.history(review.id()).stream()
                .map(Change::entry)
                .filter(entry -> entry.event().equals("ScrutinyReviewClosed"))
                .map(entry -> new Point(
                        entry.position(),
                        "%s, closed %s (entry %,d)"
                                .formatted(review.text("title"), Dates.words(entry.decidedOn()), entry.position()),
                        review.id().path(),
                        entry.decidedOn().firstDay()))
                .findFirst();
    }

    /**
     * @param reviewId where it is a review's closing, or ""
     * @param day the first one that is not wholly before the point: the day of the closing or of the entry, or the one
     *     after the date; null for the beginning. What is known by its month or year only counts from its first day.
     */
    record Point(
            long position,
            String words,
            String reviewId,
            @Nullable LocalDate day) {

        /**
         * Whether an entry after the point tells something that had certainly been decided before it. Of two decisions
         * of one day nobody can say which came first.
         */
        boolean isLate(Entry entry) {
            return day != null && entry.decidedOn().lastDay().isBefore(day);
        }
    }
}
