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
        var from = since == null ? points.lastReview() : named(points, "since", since);
        var until = to == null ? points.at(end(view)) : bounded(points, named(points, "to", to), view);
        boolean backwards = Points.isDate(since) && Points.isDate(to) && isAfter(from.day(), until.day());
        if (backwards || until.position() < from.position())
            throw Problem.invalid(to == null ? "since" : "to", "The window ends before it begins.");
        return new Report(partnershipId, from, until, at(view, from), at(view, until), day(view, until, to != null))
                .answer(view.position());
    }

    private Point named(Points points, String parameter, String text) {
        if (Points.isDate(text)) Parameters.requireBegun(parameter, Points.value(text), clock);
        return points.named(parameter, text);
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
