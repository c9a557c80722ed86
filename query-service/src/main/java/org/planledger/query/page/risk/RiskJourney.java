package org.planledger.query.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.picture.Journeys;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.picture.Picture.Twin;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.values.RiskScale;

/**
 * An open risk with each rating that it was given, the first one first.
 *
 * @param number by which the picture calls it
 */
record RiskJourney(int number, Item risk, List<Rating> ratings) {

    /** @param score on the scale that was in force, or "" */
    record Rating(String likelihood, String impact, String score, String decided) {

        static Optional<Rating> of(Change change) {
            var likelihood = value(change, Field.Risk.LIKELIHOOD);
            if (likelihood.isEmpty()) return Optional.empty();
            var decided = Dates.words(change.entry().decidedOn());
            return Optional.of(
                    new Rating(likelihood, value(change, Field.Risk.IMPACT), value(change, Field.Risk.SCORE), decided));
        }

        private static String value(Change change, String field) {
            return change.fields().stream()
                    .filter(one -> one.field().equals(field) && one.value() != null)
                    .map(FieldChange::value)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse("");
        }

        /** Empty where it is not on the scale that holds now. */
        Optional<Journeys.Place> place(RiskScale scale) {
            var up = scale.likelihoodLevel(likelihood);
            var across = scale.impactLevel(impact);
            return up.isEmpty() || across.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Journeys.Place(
                            across.getAsInt() - 1, scale.likelihood().size() - up.getAsInt()));
        }

        String words() {
            return Fields.capital(likelihood) + ", " + impact + (score.isEmpty() ? "" : ": " + score);
        }
    }

    static List<RiskJourney> of(Visit visit, String partnershipId) {
        var journeys = new ArrayList<RiskJourney>();
        for (var risk : visit.view().ofPartnership(partnershipId, ItemKind.RISK)) {
            if (!risk.text(Field.STATUS).equals("OPEN")) continue;
            var ratings = visit.view().history(risk.id()).stream()
                    .flatMap(change -> Rating.of(change).stream())
                    .toList();
            journeys.add(new RiskJourney(journeys.size() + 1, risk, ratings));
        }
        return journeys;
    }

    /** From the first rating to the one that holds, on the scale and in the bands that hold now. */
    static Picture picture(List<RiskJourney> journeys, RiskMatrix matrix, RiskScale scale, Visit visit) {
        var drawn = journeys.stream()
                .flatMap(journey -> journey.drawn(scale).stream())
                .toList();
        long moved = journeys.stream().filter(RiskJourney::isMoved).count();
        return Journeys.of(
                        "journeys",
                        "Open risks, from where they were rated first to where they stand",
                        "%d of %d open risks were rated differently since they were raised. The table below has each."
                                .formatted(moved, journeys.size()),
                        grid(matrix),
                        drawn)
                .with(new Twin(
                        List.of("No.", "Risk", "First rated", "Rated now", "Movement"),
                        journeys.stream().map(journey -> journey.row(visit)).toList()));
    }

    private static Journeys.Grid grid(RiskMatrix matrix) {
        return new Journeys.Grid(
                matrix.impacts(),
                matrix.rows().stream().map(RiskMatrix.Row::likelihood).toList(),
                matrix.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> "band-" + cell.look())
                                .toList())
                        .toList(),
                matrix.rows().stream()
                        .map(row ->
                                row.cells().stream().map(RiskMatrix.Cell::band).toList())
                        .toList());
    }

    private Optional<Journeys.Journey> drawn(RiskScale scale) {
        return ratings.isEmpty()
                ? Optional.empty()
                : now().place(scale)
                        .map(to -> new Journeys.Journey(
                                number, first().place(scale).orElse(to), to));
    }

    private boolean isMoved() {
        return ratings.size() > 1 && !first().words().equals(now().words());
    }

    private Rating first() {
        return ratings.get(0);
    }

    private Rating now() {
        return ratings.get(ratings.size() - 1);
    }

    private List<Twin.Cell> row(Visit visit) {
        var name = new Twin.Cell(risk.text(Field.TITLE), visit.to(risk.id()));
        return List.of(
                Twin.cell(number),
                name,
                Twin.cell(first().words() + " (" + first().decided() + ")"),
                Twin.cell(now().words() + " (" + now().decided() + ")"),
                Twin.cell(movement()));
    }

    private String movement() {
        if (ratings.size() == 1) return "Not rated again";
        var steps = ratings.size() - 1 == 1 ? "rated again once" : "rated again " + (ratings.size() - 1) + " times";
        return direction() + ", " + steps;
    }

    /** By the scores, each on the scale of its day. */
    private String direction() {
        if (first().score().isEmpty() || now().score().isEmpty()) return "Not comparable";
        int up = Integer.compare(Integer.parseInt(now().score()), Integer.parseInt(first().score()));
        return up > 0 ? "Up" : up < 0 ? "Down" : "Unchanged";
    }
}
