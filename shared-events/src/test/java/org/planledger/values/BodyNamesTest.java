package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of bodies drift, and one may hold another. */
class BodyNamesTest {

    private final BodyNames names = new BodyNames(Set.of("Safety Board Scrutiny Panel"), Set.of("Safety Board"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Safety Board Scrutiny Panel",
                "The Safety-Board Scrutiny Panel (special)",
                "Scrutiny Panel of the Safety Board",
            })
    void theCommitteeIsKnownByAllWordsOfItsNameThoughTheyHoldTheNameOfTheExecutive(String name) {
        assertThat(names.bodyNamed(name)).contains(Body.COMMITTEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety board", "Safety Board: quarterly", "The Safety Board's Panel"})
    void theExecutiveIsKnownByItsName(String name) {
        assertThat(names.bodyNamed(name)).contains(Body.EXECUTIVE);
    }

    @Test
    void theNameThatHoldsTheOtherMayBeTheExecutives() {
        var other = new BodyNames(Set.of("Safety Board"), Set.of("Safety Board Executive"));

        assertThat(other.bodyNamed("Safety Board Executive, special")).contains(Body.EXECUTIVE);
        assertThat(other.bodyNamed("Safety Board, special")).contains(Body.COMMITTEE);
    }

    @Test
    void otherBodiesAreNeither() {
        assertThat(names.bodyNamed("Town board")).isEmpty();
        assertThat(new BodyNames(Set.of("The Committee"), Set.of("The Executive")).bodyNamed("The Audit Committee"))
                .isEmpty();
    }
}
