package org.planledger.query.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.values.PartialDate;

/** Whether an answer came in time, as far as its date tells. */
class ResponseClockTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-28 | in time",
                "2024-07-29 | 1 day late",
                "2024-06    | in time",
                "2024-07    | in time or late, as its day is not known",
                "2024       | in time or late, as its day is not known",
                "2024-08    | 4 days late or more"
            })
    void isToldNoMoreExactlyThanTheDateIsKnown(String answered, String words) {
        assertThat(ResponseClock.lateness(PartialDate.parse(answered), LocalDate.of(2024, 7, 28)))
                .isEqualTo(words);
    }
}
