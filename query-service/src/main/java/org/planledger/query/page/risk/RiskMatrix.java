package org.planledger.query.page.risk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.planledger.values.RiskScale;

/**
 * How many open risks stand at each level of likelihood and impact, on the partnership's scale.
 *
 * @param impacts the names of the columns, the least grave first
 * @param rows the likeliest first
 * @param elsewhere open risks that were rated on an earlier scale and have no place on this one
 */
public record RiskMatrix(List<String> impacts, List<Row> rows, List<RiskLine> elsewhere) {

    /** The risks of one level of likelihood, a cell for each level of impact. */
    public record Row(String likelihood, List<Cell> cells) {}

    /**
     * @param look the quarter of the scale in which the band lies, 1 to 4; the band's name says more
     * @param risks that stand here
     */
    public record Cell(String impact, String band, int look, List<RiskLine> risks) {}

    static RiskMatrix of(RiskScale scale, List<RiskLine> open) {
        var rows = IntStream.rangeClosed(1, scale.likelihood().size())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(likelihood -> row(scale, likelihood, open))
                .toList();
        return new RiskMatrix(
                scale.impact(),
                rows,
                open.stream().filter(risk -> !isOn(scale, risk)).toList());
    }

    private static boolean isOn(RiskScale scale, RiskLine risk) {
        return scale.likelihoodLevel(risk.likelihood()).isPresent()
                && scale.impactLevel(risk.impact()).isPresent();
    }

    private static Row row(RiskScale scale, int likelihood, List<RiskLine> open) {
        return new Row(
                scale.likelihood().get(likelihood - 1),
                IntStream.rangeClosed(1, scale.impact().size())
                        .mapToObj(impact -> cell(scale, likelihood, impact, open))
                        .toList());
    }

    private static Cell cell(RiskScale scale, int likelihood, int impact, List<RiskLine> open) {
        var band = scale.band(RiskScale.score(likelihood, impact));
        int quarter = 1 + scale.bands().indexOf(band) * 4 / scale.bands().size();
        var here = open.stream()
                .filter(risk -> scale.likelihoodLevel(risk.likelihood()).orElse(0) == likelihood
                        && scale.impactLevel(risk.impact()).orElse(0) == impact)
                .toList();
        return new Cell(scale.impact().get(impact - 1), band.name(), quarter, here);
    }
}
