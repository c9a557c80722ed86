package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final Span PLAN = span("2020", "2024");

    @ParameterizedTest
    @CsvSource({
        "2019-06, 2020-01, true",
        "2024-12-31, 2025-01, true",
        "2021-03-11,, true",
        "2019,, false",
        "2025-01,, false"
    })
    void aSpanTouchesAnotherWhereAnyDayMayLieInBoth(String from, String to, boolean touches) {
        assertThat(span(from, to).touches(PLAN)).isEqualTo(touches);
        assertThat(PLAN.touches(span(from, to))).isEqualTo(touches);
    }

    @Test
    void aSpanDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> span("2020-03", "2020-02")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aMonthMayEndInItsYear() {
        assertThat(span("2020-11", "2020").last()).hasToString("2020");
    }

    @Test
    void aSingleDateIsItsOwnEnd() {
        assertThat(span("2018-07", null).last()).hasToString("2018-07");
    }

    private static Span span(String from, @Nullable String to) {
        return new Span(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }
}
