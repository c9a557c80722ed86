package org.planledger.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.PartnershipFold;
import org.planledger.command.state.PartnershipState;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PartnershipEvent.ChairAppointed;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.values.GovernanceRules;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;
import org.planledger.values.StatusWord;
import org.springframework.beans.factory.annotation.Autowired;

/** A partnership settles by which rules it works, and who chairs it. */
@CommandServiceTest
class GovernanceTest {

    private static final RiskScale SCALE = new RiskScale(
            List.of("Unlikely", "Likely"), List.of("Low", "High", "Grave"), List.of(new RiskScale.Band("All", 1)));
    private static final List<StatusWord> WORDING = List.of(new StatusWord(ProgressStatus.ON_TRACK, "Going to plan"));

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenAPartnership() {
        story = stories.begin().givenAPartnership();
    }

    @Test
    void thePartnershipSettlesItsRules() {
        var rules = new GovernanceRules(
                List.of("Cabinet"), 56, new ReportingYear(1, 2), SCALE, WORDING, List.of("Purpose"));

        story.records(
                set(List.of("Cabinet"), 56, 1, 2, SCALE, WORDING, List.of("Purpose"), "The Board"),
                new GovernanceRulesSet(story.partnership, rules, "The Board", null));
    }

    @Test
    void aPartnershipMaySettleThatNothingIsApproved() {
        story.given(plain(List.of("Cabinet"), 28));

        story.records(
                plain(List.of(), 28), new GovernanceRulesSet(story.partnership, GovernanceRules.USUAL, null, null));
    }

    @Test
    void whatWasSettledLastHolds() {
        var first = new GovernanceRulesSet("csp", rules(28), null, null);
        var later = new GovernanceRulesSet("csp", rules(56), null, null);
        var date = PartialDate.parse("2021");

        var state = first.match(new PartnershipFold(PartnershipState.NONE, date));
        assertThat(state.rules().responseDays()).isEqualTo(28);
        assertThat(later.match(new PartnershipFold(state, date)).rules().responseDays())
                .isEqualTo(56);
    }

    @Test
    void settlingWhatHoldsAlreadyChangesNothing() {
        story.refuses(plain(List.of(), 28), Rule.NOTHING_CHANGES, "command.responseDays");
    }

    @Test
    void aYearDividesEvenly() {
        story.refuses(
                set(List.of(), 28, 4, 5, null, List.of(), List.of(), null),
                Rule.RULES_DO_NOT_FIT,
                "command.periodsPerYear");
    }

    @Test
    void nothingIsNamedTwice() {
        story.refuses(plain(List.of("Cabinet", "cabinet"), 28), Rule.RULES_DO_NOT_FIT, "command.approvals");
        story.refuses(
                set(List.of(), 28, 4, 4, null, List.of(), List.of("Purpose", "Purpose"), null),
                Rule.RULES_DO_NOT_FIT,
                "command.reportSections");
        var same = List.of(WORDING.get(0), new StatusWord(ProgressStatus.AT_RISK, "Going to plan"));
        story.refuses(
                set(List.of(), 28, 4, 4, null, same, List.of(), null), Rule.RULES_DO_NOT_FIT, "command.statusWording");
    }

    @Test
    void somebodyTakesTheChair() {
        story.records(chair("Chief Executive", null), new ChairAppointed(story.partnership, "Chief Executive", null));
        story.records(
                chair("Borough Commander", "police"),
                new ChairAppointed(story.partnership, "Borough Commander", "police"));
    }

    @Test
    void nobodyTakesTheChairTwice() {
        story.given(chair("Chief Executive", null));

        story.refuses(chair("Chief  executive", null), Rule.NOTHING_CHANGES, "command.chair");
    }

    @Test
    void aChairWhoComesFromAMemberComesFromAMemberOnThatDate() {
        story.refuses(chair("Chief Probation Officer", "probation"), Rule.CHAIR_NOT_A_MEMBER, "command.memberId");
        story.on("2018").refuses(chair("Borough Commander", "police"), Rule.CHAIR_NOT_A_MEMBER, "command.memberId");
    }

    private AppointChair chair(String who, String member) {
        return new AppointChair(story.partnership, who, member);
    }

    private SetGovernanceRules plain(List<String> approvals, int days) {
        return set(approvals, days, 4, 4, null, List.of(), List.of(), null);
    }

    private SetGovernanceRules set(
            List<String> approvals,
            int days,
            int month,
            int periods,
            RiskScale scale,
            List<StatusWord> wording,
            List<String> sections,
            String executive) {
        return new SetGovernanceRules(
                story.partnership, approvals, days, month, periods, scale, wording, sections, executive, null);
    }

    private static GovernanceRules rules(int days) {
        return new GovernanceRules(List.of(), days, ReportingYear.QUARTERS_FROM_APRIL, null, List.of(), List.of());
    }
}
