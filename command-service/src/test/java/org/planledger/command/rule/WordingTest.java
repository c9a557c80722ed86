package org.planledger.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Domestic Abuse, domestic abuse, true",
        "'Domestic  Abuse ', Domestic Abuse, true",
        "Domestic Abuse, Domestic Violence, false",
        "8.1, 8.10, false"
    })
    void capitalsAndSpacingMakeNoOtherWording(String one, String other, boolean same) {
        assertThat(Wording.same(one, other)).isEqualTo(same);
        assertThat(Wording.same(other, one)).isEqualTo(same);
    }

    @Test
    void nothingIsNotSomething() {
        assertThat(Wording.same(null, null)).isTrue();
        assertThat(Wording.same(null, "Public Health")).isFalse();
        assertThat(Wording.same("Public Health", null)).isFalse();
    }
}
