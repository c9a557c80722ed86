package org.planledger.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.events.PartnershipEvent.ChairAppointed;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PlanAimEvent.AnnualReviewRecorded;
import org.planledger.events.PlanAimEvent.AssessmentCited;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.PlanApprovalRecorded;
import org.planledger.events.PlanAimEvent.PlanShared;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.values.Figure;
import org.planledger.values.GovernanceRules;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportingYear;
import org.planledger.values.Reprioritisation;
import org.planledger.values.RiskScale;
import org.planledger.values.RiskScale.Band;
import org.planledger.values.Span;

/** What aims, approvals, risks and prioritisation reviews make of the items that they are about. */
class AimsAndRisksTest {
    private static final Span YEAR = new Span(PartialDate.parse("2020"), PartialDate.parse("2024"));
    private final Folding folding = new Folding();

    @BeforeEach
    void aPlanWithATheme() {
        folding.happened(
                new PartnershipRegistered("csp", "Safer Town", "Council", "Executive", "Committee"),
                new PlanDrafted("p", "csp", "The plan", YEAR),
                new ThemeAdded("p", "t", 1, "Abuse"));
    }

    @Test
    void scoreAndBandFollowFromTheLevels() {
        var meaning = folding.happened(raised("Likely", "Major"));

        assertThat(meaning.sentence()).isEqualTo("The risk Funding was raised: likelihood Likely, impact Major");
        assertThat(folding.fields("risk/r"))
                .containsEntry("score", 16L)
                .containsEntry("band", "High")
                .containsEntry("status", "OPEN");
        folding.happened(new RiskRescored("r", "Almost certain", "Severe"));
        assertThat(folding.fields("risk/r")).containsEntry("score", 25L).containsEntry("band", "Very high");
    }

    @Test
    void theScaleInForceWhenARiskIsRatedCounts() {
        folding.happened(raised("Likely", "Major"), rules());

        assertThat(folding.fields("risk/r")).containsEntry("band", "High");
        folding.happened(new RiskRescored("r", "Yes", "Three"));
        assertThat(folding.fields("risk/r")).containsEntry("score", 6L).containsEntry("band", "Red");
    }

    @Test
    void aRiskIsMitigatedAndClosed() {
        folding.happened(
                raised("Likely", "Major"),
                new MitigationRecorded("r", "Another grant", null, PartialDate.parse("2021-09")),
                new RiskClosed("r"));

        assertThat(folding.fields("risk/r"))
                .containsEntry("mitigations", List.of(Map.of("mitigation", "Another grant", "due", "2021-09")))
                .containsEntry("status", "CLOSED")
                .containsEntry("closedOn", "2021-03-11");
    }

    @Test
    void aSecondDecisionOnAThemeTakesThePlaceOfTheFirst() {
        folding.happened(new PrioritisationReviewOpened("v", "csp", "p", "Review 2021", null));
        var meaning = folding.happened(decided(Reprioritisation.RAISE));
        folding.happened(decided(Reprioritisation.KEEP), new PrioritisationReviewClosed("v"));

        assertThat(meaning.sentence()).isEqualTo("The review Review 2021 decided to raise the theme Abuse");
        assertThat(folding.fields("prioritisation/v"))
                .containsEntry("status", "CLOSED")
                .extractingByKey("decisions")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .isEqualTo(Map.of("planId", "p", "themeId", "t", "outcome", "KEEP", "evidence", "Assessment"));
        assertThat(folding.fields("theme/p/t"))
                .containsEntry("prioritised", "KEEP")
                .containsEntry("status", "OPEN");
    }

    @Test
    void targetsAndOutcomesBelongToTheirThemeOrToThePlan() {
        var figure =
                new Figure("burglaries", Figure.Kind.COUNT, "400", "burglaries", Figure.Comparator.ABOUT, null, null);
        folding.happened(
                new TargetSet("p", "a", "t", "Fewer burglaries", null, figure, PartialDate.parse("2024")),
                new OutcomeDefined("p", "o", null, "Feeling safe", "Survey"),
                new OutcomeUpdateRecorded("p", "o", YEAR, List.of(figure), "Better"));

        assertThat(folding.about("target/p/a").parent()).hasToString("theme/p/t");
        assertThat(folding.about("outcome/p/o").parent()).hasToString("plan/p");
        assertThat(folding.fields("target/p/a")).containsEntry("due", "2024").containsKey("aim");
        assertThat(folding.fields("outcome/p/o")).containsKey("updates");
    }

    @Test
    void aDutyAndTheThemeThatCoversItNameEachOther() {
        folding.happened(new DutyDeclared("p", "d", "Reduce reoffending", "The Act"), new DutyCovered("p", "d", "t"));

        assertThat(folding.fields("duty/p/d"))
                .containsEntry("coveredBy", List.of(Map.of("planId", "p", "themeId", "t")));
        assertThat(folding.fields("theme/p/t")).containsEntry("duties", List.of("Reduce reoffending"));
    }

    @Test
    void aPlanTellsWhoApprovedReceivedAndReviewedIt() {
        folding.happened(
                new PlanApprovalRecorded("p", "Full Council"),
                new PlanShared("p", List.of("Residents", "Parishes"), null),
                new AnnualReviewRecorded("p", YEAR, "On course", null),
                new AssessmentCited("p", "s", "Strategic assessment", null, "Library"),
                new ThemeLinkedToBoard("p", "t", "Health Board", null));

        assertThat(folding.fields("plan/p"))
                .containsEntry("approved", List.of(Map.of("approvedBy", "Full Council", "approvedOn", "2021-03-11")))
                .containsEntry("sharedWith", List.of("Residents", "Parishes"))
                .containsKey("annualReviews");
        assertThat(folding.fields("assessment/p/s")).containsEntry("reference", "Library");
        assertThat(folding.fields("theme/p/t")).containsEntry("boards", List.of("Health Board"));
    }

    @Test
    void aPartnershipTellsItsRulesAndItsChair() {
        folding.happened(rules(), new ChairAppointed("csp", "Chief Executive", "council"));

        assertThat(folding.fields("partnership/csp"))
                .containsEntry("responseDays", 56L)
                .containsEntry("approvals", List.of("Cabinet"))
                .containsEntry("executiveName", "The Board")
                .containsEntry("committeeName", "Committee")
                .containsEntry("chair", "Chief Executive")
                .containsEntry("chairFrom", "council");
    }

    private static RiskRaised raised(String likelihood, String impact) {
        return new RiskRaised("r", "csp", "p", "t", "Funding", null, likelihood, impact);
    }

    private static ThemeReprioritised decided(Reprioritisation outcome) {
        return new ThemeReprioritised("v", "p", "t", outcome, "Assessment");
    }

    private static GovernanceRulesSet rules() {
        var scale = new RiskScale(
                List.of("No", "Yes"),
                List.of("One", "Two", "Three"),
                List.of(new Band("Green", 1), new Band("Red", 5)));
        return new GovernanceRulesSet(
                "csp",
                new GovernanceRules(
                        List.of("Cabinet"), 56, ReportingYear.QUARTERS_FROM_APRIL, scale, List.of(), List.of()),
                "The Board",
                null);
    }
}
