package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.EventJson;
import org.planledger.values.Figure.Comparator;
import org.planledger.values.Figure.Direction;
import org.planledger.values.Figure.Kind;

/** Traps: "one third", "over 300", "hundreds". */
class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT, 2228",
        "COUNT, 0",
        "PERCENTAGE, 98.50",
        "MONEY, 1200000",
        "MONEY, -3.5",
        "FRACTION, 1/3",
        "IN_WORDS, hundreds"
    })
    void aFigureIsKeptAsThePaperGivesIt(Kind kind, String value) {
        var figure = figure(kind, value, null);

        var written = EventJson.mapper().writeValueAsString(figure);

        assertThat(written).contains("\"" + value + "\"");
        assertThat(EventJson.mapper().readValue(written, Figure.class)).isEqualTo(figure);
    }

    @Test
    void overThreeHundredIsNotThreeHundred() {
        var exactly = new Figure("bags", Kind.COUNT, "300", "bags", Comparator.EXACTLY, null, null);
        var over = new Figure("bags", Kind.COUNT, "300", "bags", Comparator.MORE_THAN, null, null);

        assertThat(over).isNotEqualTo(exactly);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, '2,228'",
        "COUNT, over 300",
        "COUNT, 1e3",
        "COUNT, ''",
        "PERCENTAGE, 50%",
        "MONEY, £5",
        "COUNT, 1234567890123456789012345",
        "FRACTION, 0.3",
        "FRACTION, 1/0",
        "FRACTION, 0/3",
        "FRACTION, a third",
        "IN_WORDS, ' '"
    })
    void aValueThatDoesNotFitItsKindIsRefusedWithASentence(Kind kind, String value) {
        assertThatThrownBy(() -> figure(kind, value, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PERCENTAGE_CHANGE", "PERCENTAGE_POINT_CHANGE"})
    void aChangeGoesUpOrDown(Kind kind) {
        assertThat(figure(kind, "12", Direction.DECREASE).direction()).isEqualTo(Direction.DECREASE);
        assertThatThrownBy(() -> figure(kind, "12", null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aThirdLessIsAChangeToo() {
        assertThat(figure(Kind.FRACTION_CHANGE, "1/3", Direction.DECREASE)
                        .kind()
                        .isChange())
                .isTrue();
        assertThatThrownBy(() -> figure(Kind.FRACTION_CHANGE, "1/3", null)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNT", "PERCENTAGE", "MONEY"})
    void whatIsNoChangeHasNoDirection(Kind kind) {
        assertThatThrownBy(() -> figure(kind, "12", Direction.INCREASE)).isInstanceOf(InvalidValue.class);
    }

    private static Figure figure(Kind kind, String value, @Nullable Direction direction) {
        return new Figure("something", kind, value, "units", Comparator.EXACTLY, direction, null);
    }
}
