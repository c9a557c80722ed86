package org.planledger.query.change;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.stereotype.Component;

/** Answers what changed between two points, for the read API and the pages alike. */
@Component
public class WhatChanged {
    private final Clock clock;

    WhatChanged(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param view from the clocks of which one looks
     * @param since see {@link Points}; the last closed review where it is null
     * @param to the same; where the view stands where it is null
     * @throws Problem where a text names no point, or the window ends before it begins
     */
    public Changes of(Register.View view, String partnershipId, @Nullable String since, @Nullable String to) {
        var points = points(view, partnershipId);
        var from = since == null ? points.lastReview() : points.named("since", since);
        var until = to == null ? points.at(end(view)) : bounded(points, points.named("to", to), view);
        boolean backwards = Points.isDate(since) && Points.isDate(to) && isAfter(from.day(), until.day());
        if (backwards || until.position() < from.position())
            throw Problem.invalid(to == null ? "since" : "to", "The window ends before it begins.");
        return new Report(partnershipId, from, until, at(view, from), at(view, until), day(view, until))
                .answer(view.position());
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /** The points of a partnership, found among all that the view knows, whatever its clocks. */
    public Points points(Register.View view, String partnershipId) {
        return new Points(view.at(Moment.NOW), partnershipId);
    }

    private static Register.View at(Register.View view, Point point) {
        var moment = view.moment();
        return view.at(new Moment(moment.asAt(), moment.knownOn(), point.position()));
    }

    private static Point bounded(Points points, Point point, Register.View view) {
        return point.position() <= end(view) ? point : points.at(end(view));
    }

    private static long end(Register.View view) {
        var position = view.moment().position();
        return position == null ? view.position() : Math.min(position, view.position());
    }

    /** The earliest of today, the days that one looks from, and that of the window's end. */
    private LocalDate day(Register.View view, Point until) {
        var today = LocalDate.ofInstant(clock.instant(), Parameters.LONDON);
        var looked = view.moment().day(today, Parameters.LONDON);
        var ended = recorded(view, until, today);
        return ended.isBefore(looked) ? ended : looked;
    }

    /** A window that ends before the newest entry ends on the day of its last entry. */
    private static LocalDate recorded(Register.View view, Point until, LocalDate today) {
        if (until.position() >= view.position()) return today;
        return view.entry(until.position()).stream()
                .findFirst()
                .map(change -> LocalDate.ofInstant(change.entry().recordedAt(), Parameters.LONDON))
                .orElse(today);
    }
}
