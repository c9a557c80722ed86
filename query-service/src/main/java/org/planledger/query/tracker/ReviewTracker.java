package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** When the committee reviewed the partnership, and when the Executive weighed its themes anew. */
@Component
class ReviewTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPartnership(
                "reviews",
                "Reviews",
                "The reviews of the scrutiny committee and the prioritisation reviews of the Executive, the latest first.",
                "No review is recorded yet. The committee’s clerk can open a scrutiny review, and the executive recorder a prioritisation review.");
    }

    @Override
    public List<Line> lines(Look look) {
        return Stream.of(ItemKind.REVIEW, ItemKind.PRIORITISATION)
                .flatMap(kind -> look.ofPartnership(kind).stream())
                .sorted(Comparator.comparing((Line review) -> review.text(Field.Review.OPENED_ON))
                        .reversed())
                .toList();
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("review", "Review", Line::link),
                Column.<Line>text("kind", "Of", review -> isScrutiny(review) ? "Scrutiny" : "Prioritisation")
                        .counted(),
                Column.item("plan", "Plan", Line::plan),
                Column.date("opened", "Opened", review -> review.text(Field.Review.OPENED_ON)),
                Column.date("closed", "Closed", review -> review.text(Field.Review.CLOSED_ON)),
                Column.<Line>status("Status", review -> review.text(Field.STATUS)),
                Column.<Line>number("findings", "Findings", ReviewTracker::findings)
                        .summed(),
                Column.<Line>number(
                                "decisions", "Themes decided on", review -> review.size(Field.Prioritisation.DECISIONS))
                        .summed(),
                Column.entry(review -> review.item().latest().position()));
    }

    private static boolean isScrutiny(Line review) {
        return review.item().id().kind() == ItemKind.REVIEW;
    }

    private static long findings(Line review) {
        return review.look().view().of(review.item().id(), ItemKind.FINDING).size();
    }
}
