package org.planledger.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planledger.query.answer.Problem;

class LabelsTest {

    @Test
    void aProblemIsToldInTheWordsOfAllBoxesThatItNames() {
        var problem =
                Problem.invalid("asAt", "Say with 'asAt' as at which day, with 'knownOn' as known when, or both.");
        assertThat(Labels.said(problem))
                .isEqualTo("Say with “What had been decided by” as at which day, with “As it was known on” as known"
                        + " when, or both.");
    }
}
