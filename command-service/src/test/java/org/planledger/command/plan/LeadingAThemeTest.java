package org.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.values.Lead;
import org.planledger.values.MemberCategory;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules 3 and 4: a lead is a member on the date of the decision, and never leads a theme twice. */
@CommandServiceTest
class LeadingAThemeTest {

    @Autowired
    private Stories stories;

    private Story story;

    private static final Lead COUNCIL = new Lead("council", null);
    private static final Lead POLICE = new Lead("police", null);
    private static final Lead PROBATION = new Lead("probation", null);
    private static final Lead PUBLIC_HEALTH = new Lead("council", "Public Health");

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
    }

    @Test
    void aMemberMayLead() {
        story.records(assign(COUNCIL), new ThemeLeadAssigned(story.plan, "t1", COUNCIL));
    }

    @Test
    void aUnitOfAMemberMayLead() {
        story.records(assign(PUBLIC_HEALTH), new ThemeLeadAssigned(story.plan, "t1", PUBLIC_HEALTH));
    }

    @Test
    void leadsMayBeJoint() {
        story.given(assign(COUNCIL)).records(assign(POLICE), new ThemeLeadAssigned(story.plan, "t1", POLICE));
    }

    @Test
    void aMemberAndItsUnitAreTwoLeads() {
        story.given(assign(COUNCIL))
                .records(assign(PUBLIC_HEALTH), new ThemeLeadAssigned(story.plan, "t1", PUBLIC_HEALTH));
    }

    @Test
    void aBodyThatIsNoMemberMayNotLead() {
        var refusal = story.refuses(assign(PROBATION), Rule.LEAD_NOT_A_MEMBER, "command.lead.memberId");

        assertThat(refusal.allowed()).contains("council", "police", "fire");
    }

    @Test
    void aBodyMayLeadFromTheFirstDayOfItsMembership() {
        givenProbationJoins("2020-05");

        story.on("2020-04").refuses(assign(PROBATION), Rule.LEAD_NOT_A_MEMBER, "command.lead.memberId");
        story.on("2020-05-01").ask(assign(PROBATION));
    }

    @Test
    void aDateGivenAsAYearCountsFromItsFirstDay() {
        givenProbationJoins("2020-05");

        story.on("2020").refuses(assign(PROBATION), Rule.LEAD_NOT_A_MEMBER, "command.lead.memberId");
    }

    @Test
    void aBodyMayNotLeadAfterItCeasedToBeAMember() {
        story.on("2020-06-30").given(new EndMembership(story.partnership, "police"));

        story.on("2020-07-01").refuses(assign(POLICE), Rule.LEAD_NOT_A_MEMBER, "command.lead.memberId");
    }

    @Test
    void aDecisionFromTheTimeOfAMembershipMayBeRecordedLater() {
        story.on("2020-06-30").given(new EndMembership(story.partnership, "police"));

        story.on("2020-03").records(assign(POLICE), new ThemeLeadAssigned(story.plan, "t1", POLICE));
    }

    @Test
    void nobodyLeadsAThemeTwice() {
        story.given(assign(COUNCIL)).refuses(assign(COUNCIL), Rule.LEAD_ALREADY_ASSIGNED, "command.lead");
    }

    @Test
    void anotherSpellingIsNoOtherUnit() {
        story.given(assign(PUBLIC_HEALTH))
                .refuses(assign(new Lead("council", "PUBLIC  health ")), Rule.LEAD_ALREADY_ASSIGNED, "command.lead");
    }

    @Test
    void onlyAThemeThatIsRecordedHasALead() {
        story.refuses(new AssignThemeLead(story.plan, "t9", COUNCIL), Rule.NOT_FOUND, "command.themeId");
        story.refuses(new AssignThemeLead(story.id("no"), "t1", COUNCIL), Rule.NOT_FOUND, "command.planId");
    }

    @Test
    void nothingNewAttachesToARetiredTheme() {
        story.given(assign(COUNCIL), new RetireTheme(story.plan, "t1"));

        story.refuses(assign(POLICE), Rule.THEME_RETIRED, "command.themeId");
        story.refuses(transfer(COUNCIL, POLICE), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void oneOfSeveralLeadsIsReleasedWithoutAReason() {
        story.given(assign(COUNCIL), assign(POLICE))
                .records(release(POLICE), new ThemeLeadReleased(story.plan, "t1", POLICE));
    }

    @Test
    void releasingTheOnlyLeadNeedsAReason() {
        story.given(assign(COUNCIL)).refuses(release(COUNCIL), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The council withdrew its officer.")
                .records(release(COUNCIL), new ThemeLeadReleased(story.plan, "t1", COUNCIL));
    }

    @Test
    void onlyALeadIsReleased() {
        var refusal = story.given(assign(COUNCIL)).refuses(release(POLICE), Rule.LEAD_NOT_ASSIGNED, "command.lead");

        assertThat(refusal.allowed()).contains("council");
    }

    @Test
    void aTransferReleasesAndAssignsInOneStep() {
        story.given(assign(COUNCIL))
                .records(transfer(COUNCIL, POLICE), new ThemeLeadTransferred(story.plan, "t1", COUNCIL, POLICE));

        story.refuses(release(COUNCIL), Rule.LEAD_NOT_ASSIGNED, "command.lead");
        story.refuses(assign(POLICE), Rule.LEAD_ALREADY_ASSIGNED, "command.lead");
    }

    @Test
    void aTransferComesFromALeadAndGoesToAMemberThatDoesNotLead() {
        story.given(assign(COUNCIL));

        story.refuses(transfer(POLICE, COUNCIL), Rule.LEAD_NOT_ASSIGNED, "command.from");
        story.refuses(transfer(COUNCIL, COUNCIL), Rule.LEAD_ALREADY_ASSIGNED, "command.to");
        story.refuses(transfer(COUNCIL, PROBATION), Rule.LEAD_NOT_A_MEMBER, "command.to.memberId");
    }

    private void givenProbationJoins(String date) {
        story.on(date)
                .given(new AdmitMember(
                        story.partnership, "probation", "Probation", MemberCategory.RESPONSIBLE_AUTHORITY));
    }

    private AssignThemeLead assign(Lead lead) {
        return new AssignThemeLead(story.plan, "t1", lead);
    }

    private ReleaseThemeLead release(Lead lead) {
        return new ReleaseThemeLead(story.plan, "t1", lead);
    }

    private TransferThemeLead transfer(Lead from, Lead to) {
        return new TransferThemeLead(story.plan, "t1", from, to);
    }
}
