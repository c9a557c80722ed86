package org.planledger.query.page.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules of a partnership, in words. */
class SettingsTest {
    @Test
    void theMonthInWhichAYearStartsIsNamed() {
        assertThat(Settings.month("1")).isEqualTo("January");
        assertThat(Settings.month("4")).isEqualTo("April");
    }
}
