package org.planledger.query.change;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.PointName;
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
     * What changed, and from where it is told.
     *
     * @param until a view that stands at the second point
     * @param day of the second point
     */
    public record Window(Changes changes, Register.View until, LocalDate day) {}

    public Changes of(Register.View view, String partnershipId, @Nullable String since, @Nullable String to) {
        return window(view, partnershipId, since, to).changes();
    }

    /**
     * @param view from the clocks of which one looks
     * @param since see {@link Points}; the last closed review where it is null or blank
     * @param to the same; where the view stands where it is null or blank
     * @throws Problem where a text names no point, or the window ends before it begins
     */
    public Window window(Register.View view, String partnershipId, @Nullable String since, @Nullable String to) {
        var begin = PointName.of(since);
        var end = PointName.of(to);
        var points = points(view, partnershipId);
        var from = begin == null ? points.lastReview() : named(points, "since", begin);
        var until = end == null ? points.at(end(view)) : bounded(points, last(points, end), view);
        boolean backwards =
                begin != null && end != null && begin.isDate() && end.isDate() && isAfter(from.day(), until.day());
        if (backwards || until.position() < from.position())
            throw Problem.invalid(end == null ? "since" : "to", "The window ends before it begins.");
        var day = day(view, until, end != null);
        var stood = at(view, until);
        return new Window(
                new Report(partnershipId, from, until, at(view, from), stood, day).answer(view.position()), stood, day);
    }

    private Point named(Points points, String parameter, PointName name) {
        if (name.isDate()) Parameters.requireBegun(parameter, name.value(), clock);
        return points.named(parameter, name);
    }

    private Point last(Points points, PointName name) {
        var point = named(points, "to", name);
        if (name.isDate() && !points.isBegunBy(point))
            throw Problem.invalid(
                    "to",
                    "Nothing of this partnership had been recorded by " + name.value()
                            + ". A date counts by when entries were recorded: name a review, a meeting or an entry instead.");
        return point;
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    public Points points(Register.View view, String partnershipId) {
        return new Points(view, partnershipId);
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

    /** The earliest of today, the day that one looks from, and that of the second point where it is not the present. */
    private LocalDate day(Register.View view, Point until, boolean isNamed) {
        var today = LocalDate.ofInstant(clock.instant(), Parameters.LONDON);
        var looked = view.day(today, Parameters.LONDON);
        var stood = isNamed || until.position() < view.position() ? until.standsOn() : null;
        return stood != null && stood.isBefore(looked) ? stood : looked;
    }
}
