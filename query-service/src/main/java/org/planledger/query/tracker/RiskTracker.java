package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Settled;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.ItemKind;
import org.planledger.values.RiskScale;
import org.springframework.stereotype.Component;

/** How risks moved since they were raised. */
@Component
class RiskTracker implements Tracker<RiskTracker.Rated> {

    /**
     * @param on the date on which it was decided
     * @param scale its levels; scores of two scales cannot be compared
     */
    record Rating(
            String on, @Nullable Object score, @Nullable Object scale) {
        static Stream<Rating> in(Change change) {
            return value(change, Field.Risk.SCORE)
                    .map(score -> new Rating(
                            change.entry().decidedOn().toString(),
                            score.value(),
                            value(change, Field.Risk.SCALE)
                                    .findFirst()
                                    .orElseThrow()
                                    .value()));
        }

        private static Stream<FieldChange> value(Change change, String field) {
            return change.fields().stream().filter(one -> one.field().equals(field));
        }

        long number() {
            return score instanceof Number known ? known.longValue() : 0;
        }
    }

    /**
     * A risk.
     *
     * @param ratings oldest first, those too that left the score as it was
     */
    record Rated(Line line, List<Rating> ratings) {
        static Rated of(Line line) {
            return new Rated(
                    line,
                    line.look().view().history(line.item().id()).stream()
                            .flatMap(Rating::in)
                            .toList());
        }

        String text(String field) {
            return line.text(field);
        }

        RiskScale scale() {
            return Settled.in(line.look().partnership().fields()).scale();
        }

        Optional<Rating> first() {
            return ratings.stream().findFirst();
        }

        /** The one before the newest. */
        Optional<Rating> previous() {
            return ratings.size() < 2 ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 2));
        }

        Optional<Rating> last() {
            return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
        }

        String movement() {
            if (previous().isEmpty()) return "Not rated again";
            var before = previous().get();
            var now = last().orElseThrow();
            if (!Objects.equals(before.scale(), now.scale())) return "On another scale";
            int by = Long.compare(now.number(), before.number());
            return by > 0 ? "Up" : by < 0 ? "Down" : "Unchanged";
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "risk-movement",
                "Risk movement",
                "Each risk with its score when it was raised, before it was last rated, and now.",
                "No risk is recorded yet. The executive recorder can raise one, and a theme lead one about their own theme.");
    }

    @Override
    public List<Rated> lines(Look look) {
        return look.newestFirst(ItemKind.RISK).stream()
                .sorted(Comparator.comparing(Line::isOver))
                .map(Rated::of)
                .toList();
    }

    @Override
    public List<Column<Rated>> columns() {
        return List.of(
                Column.item("risk", "Risk", one -> one.line().link()),
                Column.<Rated>item("theme", "Theme", one -> one.line().theme()).filtered(),
                Column.<Rated>status("Status", one -> one.text(Field.STATUS)),
                Column.<Rated>text("likelihood", "Likelihood", one -> one.text(Field.Risk.LIKELIHOOD))
                        .sortedBy(one -> level(one.scale().likelihoodLevel(one.text(Field.Risk.LIKELIHOOD))))
                        .filtered(),
                Column.<Rated>text("impact", "Impact", one -> one.text(Field.Risk.IMPACT))
                        .sortedBy(one -> level(one.scale().impactLevel(one.text(Field.Risk.IMPACT))))
                        .filtered(),
                Column.number("firstScore", "First score", one -> score(one.first())),
                Column.<Rated>number("previousScore", "Score before", one -> score(one.previous()))
                        .beneath(),
                Column.number(
                        "score", "Score", one -> one.line().item().fields().get(Field.Risk.SCORE)),
                Column.<Rated>text("band", "Band", one -> one.text(Field.Risk.BAND))
                        .sortedBy(one -> one.line().number(Field.Risk.SCORE))
                        .counted(),
                Column.<Rated>text("scale", "Scale", one -> one.text(Field.Risk.SCALE))
                        .beneath(),
                Column.<Rated>text("movement", "Movement", Rated::movement).counted(),
                Column.date(
                        "rated", "Last rated", one -> one.last().map(Rating::on).orElse(null)),
                Column.<Rated>text(
                                "mitigations",
                                "What is done about it",
                                one -> one.line().words(Field.Risk.MITIGATIONS))
                        .beneath(),
                Column.<Rated>date("raised", "Raised", one -> one.text(Field.Risk.RAISED_ON))
                        .beneath());
    }

    /** None where the risk was rated on an earlier scale. */
    private static @Nullable Object level(OptionalInt level) {
        return level.isPresent() ? (long) level.getAsInt() : null;
    }

    private static @Nullable Object score(Optional<Rating> rating) {
        return rating.map(Rating::score).orElse(null);
    }
}
