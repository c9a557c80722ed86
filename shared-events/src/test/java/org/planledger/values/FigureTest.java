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
        "PERCENTAGE, 0",
        "PERCENTAGE, 100.0",
        "MONEY, 3.50",
        "FRACTION, 1/3",
        "FRACTION, 3/3",
        "IN_WORDS, hundreds"
    })
    void aFigureIsKeptAsThePaperGivesIt(Kind kind, String value) {
        var figure = figure(kind, value, null);

        var written = EventJson.mapper().writeValueAsString(figure);

        assertThat(written).contains("\"" + value + "\"");
        assertThat(EventJson.mapper().readValue(written, Figure.class)).isEqualTo(figure);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPercentageNeedsNoUnit(Kind kind) {
        var value = kind.name().startsWith("FRACTION") ? "1/3" : "5";
        var direction = kind.isChange() ? Direction.INCREASE : null;

        if (kind.isPercent())
            assertThat(new Figure("bags", kind, value, null, Comparator.EXACTLY, direction, null).unit())
                    .isNull();
        else
            assertThatThrownBy(() -> new Figure("bags", kind, value, null, Comparator.EXACTLY, direction, null))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("Say what one of it is, such as fines or GBP.");
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
        "COUNT, +5",
        "COUNT, 007",
        "COUNT, 5.",
        "COUNT, .5",
        "COUNT, '5 '",
        "COUNT, \u0665",
        "COUNT, \uff15",
        "FRACTION, \u0661/\u0663",
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
    @CsvSource({
        "COUNT, 12.5, A count is a whole number from 0 up.",
        "COUNT, 12.0, A count is a whole number from 0 up.",
        "COUNT, -1, A count is a whole number from 0 up.",
        "MONEY, -3.5, An amount of money is not negative.",
        "PERCENTAGE, -1, A percentage lies between 0 and 100.",
        "PERCENTAGE, 100.01, A percentage lies between 0 and 100.",
        "PERCENTAGE, 10000000000000, A percentage lies between 0 and 100.",
        "FRACTION, 4/3, A fraction of a whole is not more than the whole."
    })
    void whatCannotBeIsRefusedWithASentence(Kind kind, String value, String sentence) {
        assertThatThrownBy(() -> figure(kind, value, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE_CHANGE, -5, INCREASE, A change has no sign: its direction says whether it goes up or down.",
        "PERCENTAGE_POINT_CHANGE, -5, DECREASE, A change has no sign: its direction says whether it goes up or down.",
        "PERCENTAGE_CHANGE, 100.5, DECREASE, Nothing falls by more than 100 percent.",
        "PERCENTAGE_POINT_CHANGE, 101, DECREASE, Nothing falls by more than 100 percent.",
        "FRACTION_CHANGE, 4/3, DECREASE, Nothing falls by more than the whole."
    })
    void aChangeThatCannotBeIsRefusedWithASentence(Kind kind, String value, Direction direction, String sentence) {
        assertThatThrownBy(() -> figure(kind, value, direction))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"PERCENTAGE_CHANGE, 250, INCREASE", "PERCENTAGE_CHANGE, 100, DECREASE", "FRACTION_CHANGE, 4/3, INCREASE"
    })
    void whatGrowsMayMoreThanDouble(Kind kind, String value, Direction direction) {
        assertThat(figure(kind, value, direction).value()).isEqualTo(value);
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
