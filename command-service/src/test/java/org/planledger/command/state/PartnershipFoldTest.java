package org.planledger.command.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.planledger.values.GovernanceRules;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;

/** Which bodies are members on which day, and which plan is in effect. */
class PartnershipFoldTest {

    private PartnershipState state = PartnershipState.NONE;

    @Test
    void nothingIsKnownBeforeTheFirstEvent() {
        assertThat(state.exists()).isFalse();
        assertThat(state.isMember("police", PartialDate.parse("2020"))).isFalse();
        assertThat(state.membersOn(PartialDate.parse("2020"))).isEqualTo("no member is recorded for that date");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03, false",
        "2019-04-01, true",
        "2019, false",
        "2020, true",
        "2021-06, true",
        "2021-06-01, true",
        "2021-06-02, false",
        "2021-07, false",
        "2023-01, true",
        "2030, true"
    })
    void aBodyIsAMemberDuringEachOfItsTerms(String date, boolean member) {
        registered();
        on("2019-04", admitted("police"));
        on("2021-06", new MembershipEnded("csp", "police"));
        on("2023", admitted("police"));

        assertThat(state.isMember("police", PartialDate.parse(date))).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, false", "2021-06-01, true", "2021-06-02, false", "2021-09-01, false", "2021-09-02, true"})
    void aTermThatEndsInAYearEndsNoEarlierThanItBegan(String date, boolean member) {
        registered();
        on("2021-06-01", admitted("police"));
        on("2021", new MembershipEnded("csp", "police"));
        on("2021-09-02", admitted("police"));

        assertThat(state.isMember("police", PartialDate.parse(date))).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"2021-05, 28", "2021-06, 56", "2021-12, 56"})
    void rulesThatWereSettledInAYearHoldNoEarlierThanThoseBeforeThem(String date, int days) {
        registered();
        on("2021-06-01", settled(42));
        on("2021", settled(56));

        assertThat(state.rulesOn(PartialDate.parse(date)).responseDays()).isEqualTo(days);
    }

    private static GovernanceRulesSet settled(int days) {
        var year = GovernanceRules.USUAL.reportingYear();
        return new GovernanceRulesSet(
                "csp", new GovernanceRules(List.of(), days, year, null, List.of(), List.of()), null, null);
    }

    @Test
    void onTheDayOfASuccessionBothAreMembers() {
        registered();
        on("2015", admitted("ccg"));
        on("2022-07-01", admitted("icb"));
        on("2022-07-01", new MemberSucceeded("csp", "ccg", "icb"));

        assertThat(state.membersOn(PartialDate.parse("2022-06-30"))).isEqualTo("ccg");
        assertThat(state.membersOn(PartialDate.parse("2022-07-01"))).isEqualTo("ccg, icb");
        assertThat(state.membersOn(PartialDate.parse("2022-07-02"))).isEqualTo("icb");
    }

    @Test
    void aPlanIsInEffectUntilItIsSuperseded() {
        registered();
        on("2020", new PlanBroughtIntoEffect("csp", "first"));
        assertThat(state.planInEffect()).isEqualTo("first");

        on("2024", new PlanSuperseded("csp", "first", "second"));
        assertThat(state.planInEffect()).isNull();
        assertThat(state.superseded()).containsExactly("first");
        assertThat(state.effectSince()).hasToString("2024");
    }

    private void registered() {
        on("2015", new PartnershipRegistered("csp", "Safer Town", "Council", "Executive", "Committee"));
    }

    private static MemberAdmitted admitted(String member) {
        return new MemberAdmitted("csp", member, member, MemberCategory.RESPONSIBLE_AUTHORITY);
    }

    private void on(String date, PartnershipEvent event) {
        state = event.match(new PartnershipFold(state, PartialDate.parse(date)));
    }
}
