package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.EventJson;

/** Trap: a date with a month only. */
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01, 2019-12-31",
        "2019-03, 2019-03-01, 2019-03-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2019-03-05, 2019-03-05, 2019-03-05"
    })
    void aDateCoversTheDaysThatItMayMean(String text, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-03", "2019-03-05", "1998-12-31"})
    void aDateIsKeptAsGiven(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
        assertThat(EventJson.mapper().writeValueAsString(PartialDate.parse(text)))
                .isEqualTo("\"" + text + "\"");
        assertThat(EventJson.mapper().readValue("\"" + text + "\"", PartialDate.class))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-3",
                "2019-13",
                "2019-00",
                "2019-02-29",
                "2019-03-32",
                "2019/03/05",
                "05-03-2019",
                "2019-03-05T10:00",
                "1066",
                "2999",
                "-2019",
                "2019-",
                "spring 2019"
            })
    void whatIsNoDateIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2019, null, 5)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void datesAreOrderedByTheirFirstDayAndTheMoreExactOneComesFirst() {
        var sorted = Stream.of("2020", "2019-12-31", "2020-01", "2020-01-01", "2020-02", "2019")
                .map(PartialDate::parse)
                .sorted();

        assertThat(sorted.map(PartialDate::toString))
                .containsExactly("2019", "2019-12-31", "2020-01-01", "2020-01", "2020", "2020-02");
    }

    @Test
    void aDayOfTheCalendarIsADateKnownToTheDay() {
        assertThat(PartialDate.of(LocalDate.of(2021, 3, 11))).hasToString("2021-03-11");
    }
}
