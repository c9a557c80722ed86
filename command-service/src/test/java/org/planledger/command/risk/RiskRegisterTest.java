package org.planledger.command.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.values.PartialDate;
import org.planledger.values.RiskScale;
import org.planledger.values.RiskScale.Band;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 13: likelihood and impact lie on the partnership's scale; score and band are computed, never typed. */
@CommandServiceTest
class RiskRegisterTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String risk;

    @BeforeEach
    void givenAPlan() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        risk = story.id("risk");
    }

    @Test
    void aRiskIsRaisedOnTheUsualScaleWhereNoneWasSettled() {
        story.records(
                raise("Likely", "Major"),
                new RiskRaised(risk, story.partnership, story.plan, "t1", "Funding ends", null, "Likely", "Major"));
    }

    @Test
    void aLevelIsRecordedAsTheScaleSpellsIt() {
        story.records(
                raise("almost  CERTAIN", "minor"),
                new RiskRaised(
                        risk, story.partnership, story.plan, "t1", "Funding ends", null, "Almost certain", "Minor"));
    }

    @Test
    void aLevelThatTheScaleLacksIsRefused() {
        var refusal = story.refuses(raise("Certain", "Major"), Rule.NOT_ON_THE_RISK_SCALE, "command.likelihood");
        assertThat(refusal.allowed()).contains("Rare", "Almost certain");

        story.refuses(raise("Likely", "Deadly"), Rule.NOT_ON_THE_RISK_SCALE, "command.impact");
    }

    @Test
    void thePartnershipsOwnScaleCounts() {
        story.given(ownScale());

        story.refuses(raise("Likely", "Major"), Rule.NOT_ON_THE_RISK_SCALE, "command.likelihood");
        story.ask(raise("Yes", "3"));
    }

    @Test
    void aRiskIsRatedAnew() {
        story.given(raise("Likely", "Major"))
                .records(rescore("Possible", "Major"), new RiskRescored(risk, "Possible", "Major"));
    }

    @Test
    void theSameRatingChangesNothing() {
        story.given(raise("Likely", "Major"))
                .refuses(rescore("likely", "MAJOR"), Rule.NOTHING_CHANGES, "command.likelihood");
    }

    @Test
    void afterTheScaleChangedARiskIsRatedOnTheNewOne() {
        story.given(raise("Likely", "Major"), ownScale());

        story.refuses(rescore("Likely", "Major"), Rule.NOT_ON_THE_RISK_SCALE, "command.likelihood");
        story.records(rescore("Yes", "2"), new RiskRescored(risk, "Yes", "2"));
    }

    @Test
    void aMitigationIsRecorded() {
        var due = PartialDate.parse("2021-09");

        story.given(raise("Likely", "Major"))
                .records(
                        new RecordMitigation(risk, "Another grant", "The unit", due),
                        new MitigationRecorded(risk, "Another grant", "The unit", due));
    }

    @Test
    void closingNeedsAReasonAndAClosedRiskStaysAsItIs() {
        story.given(raise("Likely", "Major")).refuses(new CloseRisk(risk), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The grant was renewed.").records(new CloseRisk(risk), new RiskClosed(risk));
        story.refuses(new CloseRisk(risk), Rule.RISK_CLOSED, "command.riskId");
        story.refuses(rescore("Rare", "Minor"), Rule.RISK_CLOSED, "command.riskId");
        story.refuses(new RecordMitigation(risk, "More", null, null), Rule.RISK_CLOSED, "command.riskId");
    }

    @Test
    void aRiskIsRaisedOnce() {
        story.given(raise("Likely", "Major")).refuses(raise("Rare", "Minor"), Rule.ALREADY_EXISTS, "command.riskId");
    }

    @Test
    void aRiskNamesOnlyWhatIsRecordedAndStands() {
        story.refuses(of(story.id("no"), null, null), Rule.NOT_FOUND, "command.partnershipId");
        story.refuses(of(story.partnership, story.id("no"), null), Rule.NOT_FOUND, "command.planId");
        story.refuses(of(story.partnership, null, "t1"), Rule.THEME_NEEDS_ITS_PLAN, "command.planId");
        story.refuses(of(story.partnership, story.plan, "t9"), Rule.NOT_FOUND, "command.themeId");
        story.refuses(
                of(story.partnership, stories.begin().givenAPlan().plan, null),
                Rule.OF_ANOTHER_PARTNERSHIP,
                "command.planId");

        story.given(new RetireTheme(story.plan, "t1"));
        story.refuses(of(story.partnership, story.plan, "t1"), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void onlyARiskOfTheRegisterIsRated() {
        story.refuses(rescore("Rare", "Minor"), Rule.NOT_FOUND, "command.riskId");
    }

    private SetGovernanceRules ownScale() {
        var scale = new RiskScale(List.of("No", "Yes"), List.of("1", "2", "3"), List.of(new Band("All", 1)));
        return new SetGovernanceRules(story.partnership, List.of(), 28, 4, 4, scale, List.of(), List.of(), null, null);
    }

    private RaiseRisk raise(String likelihood, String impact) {
        return new RaiseRisk(risk, story.partnership, story.plan, "t1", "Funding ends", null, likelihood, impact);
    }

    private RaiseRisk of(String partnership, String plan, String theme) {
        return new RaiseRisk(risk, partnership, plan, theme, "Funding ends", null, "Likely", "Major");
    }

    private RescoreRisk rescore(String likelihood, String impact) {
        return new RescoreRisk(risk, likelihood, impact);
    }
}
