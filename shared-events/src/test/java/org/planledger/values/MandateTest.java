package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MandateTest {

    @Test
    void exemptMatterIsForThoseWhoWriteForEitherBodyTheCommitteeAndAuditors() {
        assertThat(Arrays.stream(Role.values()).filter(role -> of(role).seesExemptMatterOf("hillford")))
                .containsExactlyInAnyOrder(
                        Role.EXECUTIVE_RECORDER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_CLERK, Role.AUDITOR);
    }

    @Test
    void exemptMatterOfAnotherPartnershipIsForNobodyOfThisOne() {
        assertThat(Arrays.stream(Role.values()).filter(role -> of(role).seesExemptMatterOf("elsewhere")))
                .isEmpty();
        assertThat(Mandate.NONE.seesExemptMatterOf("hillford")).isFalse();
    }

    @Test
    void draftsAreForAllWhoActForThePartnershipAndForNobodyElse() {
        assertThat(Role.values()).allMatch(role -> of(role).seesDraftsOf("hillford"));
        assertThat(Role.values()).noneMatch(role -> of(role).seesDraftsOf("elsewhere"));
        assertThat(new Mandate(Set.of(), null, Set.of("hillford")).seesDraftsOf("hillford"))
                .isFalse();
    }

    private static Mandate of(Role role) {
        return new Mandate(Set.of(role), null, Set.of("hillford"));
    }
}
