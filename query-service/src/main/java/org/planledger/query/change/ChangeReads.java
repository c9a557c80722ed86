package org.planledger.query.change;

import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed since the last review, or between any two points. */
@RestController
class ChangeReads {
    private final Looking looking;

    ChangeReads(Looking looking) {
        this.looking = looking;
    }

    /**
     * @param since a review's id, a date (to its end) or a position; the last closed review where it is not said
     * @param to the same; the present where it is not said
     */
    @GetMapping("/api/partnerships/{id}/changes")
    Changes changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String to,
            Register.View view) {
        var moment = view.moment();
        Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, id));
        var points = new Points(looking.at(standing(view)), id);
        var from = since == null ? points.lastReview() : points.named("since", since);
        var until = to == null ? new Point(end(view), null) : bounded(points.named("to", to), view);
        if (until.position() < from.position())
            throw Problem.invalid(to == null ? "since" : "to", "The window ends before it begins.");
        var changes = view.changes(id, from.position()).stream()
                .filter(change -> change.entry().position() <= until.position())
                .toList();
        return Window.of(from, until, changes, at(moment, from), at(moment, until))
                .answer(view.position());
    }

    private Register.View at(Moment moment, Point point) {
        return looking.at(new Moment(moment.asAt(), moment.knownOn(), point.position()));
    }

    /** All that the view knows, whatever its clocks. */
    private static Moment standing(Register.View view) {
        return new Moment(null, null, view.position());
    }

    private static Point bounded(Point point, Register.View view) {
        return point.position() <= end(view) ? point : new Point(end(view), null);
    }

    private static long end(Register.View view) {
        var position = view.moment().position();
        return position == null ? view.position() : Math.min(position, view.position());
    }
}
