package org.planledger.command.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What the events of a plan make of its themes. */
class PlanFoldTest {

    private static final Span PERIOD = new Span(PartialDate.parse("2020"), PartialDate.parse("2024"));
    private static final Lead COUNCIL = new Lead("council", null);
    private static final Lead POLICE = new Lead("police", null);
    private static final Lead FIRE = new Lead("fire", null);

    private PlanState plan = PlanState.NONE;

    @BeforeEach
    void givenAPlanWithATheme() {
        assertThat(plan.exists()).isFalse();
        happened(new PlanDrafted("p", "csp", "Plan", PERIOD));
        happened(new ThemeAdded("p", "t", 1, "Abuse"));
    }

    @Test
    void aPlanKnowsItsPartnershipAndPeriod() {
        assertThat(plan.partnershipId()).isEqualTo("csp");
        assertThat(plan.requirePeriod()).isEqualTo(PERIOD);
    }

    @Test
    void aThemeBeginsWithoutALead() {
        assertThat(theme()).isEqualTo(ThemeState.added("t", 1, "Abuse"));
    }

    @Test
    void leadsComeAndGoAndOthersStay() {
        happened(new ThemeLeadAssigned("p", "t", COUNCIL));
        happened(new ThemeLeadAssigned("p", "t", POLICE));
        assertThat(theme().leads()).containsExactly(COUNCIL, POLICE);

        happened(new ThemeLeadTransferred("p", "t", COUNCIL, FIRE));
        assertThat(theme().leads()).containsExactly(POLICE, FIRE);

        happened(new ThemeLeadReleased("p", "t", POLICE));
        assertThat(theme().leads()).containsExactly(FIRE);
    }

    @Test
    void aRewordingKeepsTheLeads() {
        happened(new ThemeLeadAssigned("p", "t", COUNCIL));
        happened(new ThemeReworded("p", "t", 2, "Domestic abuse"));

        assertThat(theme().number()).isEqualTo(2);
        assertThat(theme().title()).isEqualTo("Domestic abuse");
        assertThat(theme().leads()).containsExactly(COUNCIL);
    }

    @Test
    void aRetiredThemeIsStillKnown() {
        happened(new ThemeRetired("p", "t"));

        assertThat(theme().retired()).isTrue();
    }

    @Test
    void linksAndPrioritiesAreRemembered() {
        happened(new ThemeLinked("p", "t", "earlier", "e1"));
        happened(new PriorityAdded("p", "k", 3, "Listening", null));

        assertThat(theme().earlier()).containsExactly("earlier/e1");
        assertThat(plan.priorities()).containsEntry("k", 3);
    }

    private ThemeState theme() {
        return plan.theme("t").orElseThrow();
    }

    private void happened(PlanEvent event) {
        plan = event.match(new PlanFold(plan));
    }
}
