package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.values.RiskScale.Band;

/** A scale has levels on both axes, and a band for each score. */
class RiskScaleTest {

    private static final List<String> THREE = List.of("Unlikely", "Possible", "Likely");
    private static final List<String> FOUR = List.of("Minor", "Moderate", "Serious", "Grave");
    private static final List<Band> BANDS = List.of(new Band("Green", 1), new Band("Amber", 4), new Band("Red", 9));

    @Test
    void theAxesMayHaveDifferentNumbersOfLevels() {
        var scale = new RiskScale(THREE, FOUR, BANDS);

        assertThat(scale.likelihoodLevel("Likely")).hasValue(3);
        assertThat(scale.impactLevel(" grave")).hasValue(4);
        assertThat(scale.impactLevel("Likely")).isEmpty();
        assertThat(RiskScale.score(3, 4)).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"1, Green", "3, Green", "4, Amber", "8, Amber", "9, Red", "12, Red"})
    void aScoreFallsIntoOneBand(int score, String band) {
        assertThat(new RiskScale(THREE, FOUR, BANDS).band(score).name()).isEqualTo(band);
    }

    @Test
    void thereIsNoScoreBelowOne() {
        assertThatThrownBy(() -> new RiskScale(THREE, FOUR, BANDS).band(0)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAxisHasAtLeastTwoLevels() {
        refused(List.of("Likely"), FOUR, BANDS, "levels of likelihood");
        refused(THREE, List.of(), BANDS, "levels of impact");
        refused(THREE, IntStream.range(0, 21).mapToObj(i -> "Level " + i).toList(), BANDS, "levels of impact");
    }

    @Test
    void noLevelOrBandIsThereTwice() {
        refused(List.of("Likely", " LIKELY "), FOUR, BANDS, "is twice");
        refused(THREE, List.of("Minor", "minor"), BANDS, "is twice");
        refused(THREE, FOUR, List.of(new Band("Green", 1), new Band("green", 4)), "is twice");
        refused(THREE, List.of("Minor", " "), BANDS, "is empty");
    }

    @Test
    void everyScoreHasABand() {
        refused(THREE, FOUR, List.of(), "at least one band");
        refused(THREE, FOUR, List.of(new Band("Amber", 2)), "lowest score");
    }

    @Test
    void bandsAscendAndBeginOnTheScale() {
        refused(THREE, FOUR, bands(1, 4, 4), "above the one before");
        refused(THREE, FOUR, bands(1, 9, 4), "above the one before");
        refused(THREE, FOUR, bands(1, 4, 13), "highest score, which is 12");
        assertThat(new RiskScale(THREE, FOUR, bands(1, 4, 12)).band(12).name()).isEqualTo("Band 2");
    }

    @Test
    void whereNothingIsSettledTheScaleIsFiveByFive() {
        var scale = GovernanceRules.USUAL.scale();

        assertThat(scale.likelihood()).hasSize(5);
        assertThat(scale.band(25).name()).isEqualTo("Very high");
    }

    private static List<Band> bands(int... lowest) {
        var bands = new ArrayList<Band>();
        for (int score : lowest) bands.add(new Band("Band " + bands.size(), score));
        return bands;
    }

    private static void refused(List<String> likelihood, List<String> impact, List<Band> bands, String why) {
        assertThatThrownBy(() -> new RiskScale(likelihood, impact, bands))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(why);
    }
}
