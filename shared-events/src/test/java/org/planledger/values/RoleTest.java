package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void aRoleIsFoundByItsClaim(Role role) {
        assertThat(role.claim()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Role.ofClaim(role.claim())).contains(role);
    }

    @Test
    void anUnknownClaimIsNoRole() {
        assertThat(Role.ofClaim("EXECUTIVE_RECORDER")).isEmpty();
        assertThat(Role.ofClaim("")).isEmpty();
    }

    @Test
    void aRoleHasWords() {
        assertThat(Role.EXECUTIVE_RECORDER.words()).isEqualTo("executive recorder");
    }
}
