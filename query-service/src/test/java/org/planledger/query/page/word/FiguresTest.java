package org.planledger.query.page.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.values.PartialDate;

/** Figures and dates as people write them. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT                   | 15009 | tickets    | EXACTLY   |          |       | 15,009 tickets
            COUNT                   | 300   | people     | MORE_THAN |          |       | more than 300 people
            COUNT                   | 200   | knives     | ABOUT     |          |       | about 200 knives
            PERCENTAGE              | 97    | percent    | EXACTLY   |          |       | 97%
            PERCENTAGE_CHANGE       | 25    | percent    | EXACTLY   | DECREASE | true  | 25% decrease, target met
            PERCENTAGE_POINT_CHANGE | 0.5   | points     | AT_LEAST  | INCREASE | false | at least 0.5 percentage points increase, target not met
            FRACTION_CHANGE         | 1/3   | fraction   | EXACTLY   | DECREASE | true  | 1/3 decrease, target met
            MONEY                   | 400000 | GBP       | EXACTLY   |          |       | £400,000
            MONEY                   | 12.50 | GBP        | EXACTLY   |          |       | £12.50
            COUNT                   | 1     | knives     | EXACTLY   |          |       | 1 (knives)
            PERCENTAGE              | 97    |            | EXACTLY   |          |       | 97%
            IN_WORDS                | hundreds | volunteers | EXACTLY |         |       | hundreds of volunteers
            IN_WORDS                | a few  | volunteers | EXACTLY  |          |       | a few volunteers
            """)
    void aFigureIsToldExactlyAsGiven(
            String kind,
            String value,
            String unit,
            String comparator,
            String direction,
            Boolean targetMet,
            String told) {
        var figure = new HashMap<String, Object>();
        figure.put("kind", kind);
        figure.put("value", value);
        figure.put("unit", unit);
        figure.put("comparator", comparator);
        figure.put("direction", direction);
        figure.put("targetMet", targetMet);
        assertThat(Figures.words(figure)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-11, 11 March 2021", "2018-07, July 2018", "2017, 2017"})
    void aDateIsAsPreciseAsThePaper(String date, String told) {
        assertThat(Dates.words(PartialDate.parse(date))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-05, 2019-03-05T12:00:00Z, ''",
        "2019,       2019-06-01T12:00:00Z, ''",
        "2019-03-05, 2019-03-06T12:00:00Z, recorded 1 day later",
        "2019-03,    2019-06-15T12:00:00Z, recorded 2 months later",
        "2018,       2021-01-05T12:00:00Z, recorded 2 years later"
    })
    void aLateEntryShowsAsLate(String decided, Instant recorded, String told) {
        assertThat(Dates.late(PartialDate.parse(decided), recorded)).isEqualTo(told);
    }

    @Test
    void aDayEndsAtMidnightInLondon() {
        assertThat(Dates.endOf(PartialDate.parse("2021-06-30").lastDay())).isEqualTo("2021-06-30T23:00:00Z");
        assertThat(Dates.day(Instant.parse("2021-06-30T23:30:00Z"))).isEqualTo("2021-07-01");
    }
}
