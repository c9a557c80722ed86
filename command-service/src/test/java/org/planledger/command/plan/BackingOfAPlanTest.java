package org.planledger.command.plan;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.BringPlanIntoEffect;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PlanAimEvent.AnnualReviewRecorded;
import org.planledger.events.PlanAimEvent.PlanApprovalRecorded;
import org.planledger.events.PlanAimEvent.PlanShared;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.values.Lead;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 14: a plan comes into effect only after the approvals that the partnership's rules name. */
@CommandServiceTest
class BackingOfAPlanTest {

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenAPlan() {
        story = stories.begin().givenAPlan();
    }

    @Test
    void aBodyApprovesAPlanOnce() {
        story.records(approve("Full Council"), new PlanApprovalRecorded(story.plan, "Full Council"))
                .refuses(approve("full council"), Rule.NOTHING_CHANGES, "command.approvedBy");
    }

    @Test
    void withoutTheNamedApprovalsAPlanHasNoEffect() {
        story.given(needs("Full Council", "Commissioner"), approve("Full Council"))
                .refuses(bring(), Rule.PLAN_NOT_APPROVED, "command.planId");

        story.given(approve("COMMISSIONER")).records(bring(), new PlanBroughtIntoEffect(story.partnership, story.plan));
    }

    @Test
    void anApprovalCountsFromItsDate() {
        story.given(needs("Full Council")).on("2021-06-01").given(approve("Full Council"));

        story.on("2021-05-31").refuses(bring(), Rule.PLAN_NOT_APPROVED, "command.planId");
        story.on("2021-06").ask(bring());
    }

    @Test
    void whereNoApprovalIsNamedNoneIsNeeded() {
        story.ask(bring());
    }

    @Test
    void aPlanIsShared() {
        var with = List.of("Parish councils", "Residents");

        story.records(new SharePlan(story.plan, with, null), new PlanShared(story.plan, with, null));
    }

    @Test
    void aPlanIsReviewedForATimeThatItCovers() {
        story.records(review("2021"), new AnnualReviewRecorded(story.plan, span("2021", null), "On course", null))
                .refuses(review("2025"), Rule.REVIEW_OUTSIDE_THE_PLAN_PERIOD, "command.period");
    }

    @Test
    void reviewingATimeAgainNeedsAReason() {
        story.given(review("2021")).refuses(review("2021"), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("New figures came.").ask(review("2021"));
    }

    @Test
    void aPriorityIsCarriedOverFromAnEarlierPlanThatWasInEffect() {
        var later = story.id("later");
        story.given(
                new AddPriority(story.plan, "p1", 1, "Listening", null),
                new DraftPlan(later, story.partnership, "Plan 2024-2028", span("2024", "2028")));
        var carried = new AddPriority(later, "q1", 1, "Listening", "p1");
        story.refuses(carried, Rule.PRIORITY_NOT_OF_AN_EARLIER_PLAN, "command.carriedOverFrom");

        story.given(bring()).records(carried, new PriorityAdded(later, "q1", 1, "Listening", "p1"));
        story.refuses(
                new AddPriority(later, "q2", 2, "More", "p9"),
                Rule.PRIORITY_NOT_OF_AN_EARLIER_PLAN,
                "command.carriedOverFrom");
        story.refuses(
                new AddPriority(story.plan, "p2", 2, "More", "p1"),
                Rule.PRIORITY_NOT_OF_AN_EARLIER_PLAN,
                "command.carriedOverFrom");
    }

    @Test
    void aLeadIsAppointedAheadOfThePlanButNotYearsAhead() {
        var later = story.id("later");
        var assign = new AssignThemeLead(later, "t1", new Lead("council", null));
        story.given(
                new DraftPlan(later, story.partnership, "Plan 2024-2028", span("2024", "2028")),
                new AddTheme(later, "t1", 1, "Abuse"));

        story.on("2021-12-31").refuses(assign, Rule.LEAD_LONG_BEFORE_THE_PLAN, "envelope.decidedOn");
        story.on("2023-11").ask(assign);
        story.on("2020")
                .refuses(
                        new TransferThemeLead(later, "t1", new Lead("council", null), new Lead("police", null)),
                        Rule.LEAD_LONG_BEFORE_THE_PLAN,
                        "envelope.decidedOn");
    }

    private RecordPlanApproval approve(String body) {
        return new RecordPlanApproval(story.plan, body);
    }

    private RecordAnnualReview review(String year) {
        return new RecordAnnualReview(story.plan, span(year, null), "On course", null);
    }

    private BringPlanIntoEffect bring() {
        return new BringPlanIntoEffect(story.partnership, story.plan);
    }

    private SetGovernanceRules needs(String... approvals) {
        return new SetGovernanceRules(
                story.partnership, List.of(approvals), 28, 4, 4, null, List.of(), List.of(), null, null);
    }
}
