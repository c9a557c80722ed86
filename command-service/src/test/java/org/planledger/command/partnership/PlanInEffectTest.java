package org.planledger.command.partnership;

import static org.planledger.command.testing.Story.span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 1: no two plans of a partnership are in effect on one day. */
@CommandServiceTest
class PlanInEffectTest {

    @Autowired
    private Stories stories;

    private Story story;

    private String later;

    @BeforeEach
    void givenTwoPlans() {
        story = stories.begin().givenAPlan();
        later = story.id("later");
        story.given(new DraftPlan(later, story.partnership, "Plan 2024-2028", span("2024", "2028")));
    }

    @Test
    void aDraftedPlanComesIntoEffectOnce() {
        story.records(bring(story.plan), new PlanBroughtIntoEffect(story.partnership, story.plan));

        story.refuses(bring(story.plan), Rule.PLAN_ALREADY_IN_EFFECT, "command.planId");
    }

    @Test
    void aPlanThatWasNotDraftedHasNoEffect() {
        story.refuses(bring(story.id("no")), Rule.NOT_FOUND, "command.planId");
    }

    @Test
    void aPlanOfAnotherPartnershipHasNoEffectHere() {
        var other = stories.begin().givenAPlan();

        story.refuses(bring(other.plan), Rule.OF_ANOTHER_PARTNERSHIP, "command.planId");
    }

    @Test
    void twoPlansAreNotInEffectAtOnce() {
        story.on("2020").given(bring(story.plan));

        story.on("2021").refuses(bring(later), Rule.ANOTHER_PLAN_IN_EFFECT, "command.planId");
    }

    @Test
    void aPlanGivesWayToALaterOne() {
        story.on("2020").given(bring(story.plan));

        story.on("2021").records(supersede(), new PlanSuperseded(story.partnership, story.plan, later));
        story.records(bring(later), new PlanBroughtIntoEffect(story.partnership, later));
    }

    @Test
    void twoPlansAreNotInEffectOnOneDayOfThePast() {
        story.on("2020").given(bring(story.plan)).on("2021-06").given(supersede());

        story.on("2021-05").refuses(bring(later), Rule.ANOTHER_PLAN_IN_EFFECT, "envelope.decidedOn");
    }

    @Test
    void aSupersededPlanDoesNotReturn() {
        story.on("2020").given(bring(story.plan)).on("2021").given(supersede());

        story.refuses(bring(story.plan), Rule.PLAN_SUPERSEDED, "command.planId");
    }

    @Test
    void onlyThePlanInEffectIsSuperseded() {
        story.refuses(supersede(), Rule.PLAN_NOT_IN_EFFECT, "command.planId");
    }

    @Test
    void aPlanDoesNotGiveWayBeforeItCameIntoEffect() {
        story.on("2020-06").given(bring(story.plan));

        story.on("2020-05").refuses(supersede(), Rule.EFFECT_OUT_OF_ORDER, "envelope.decidedOn");
    }

    @Test
    void aPlanGivesWayOnlyToADraftedPlanThatStartsLater() {
        story.given(bring(later));

        story.refuses(new SupersedePlan(story.partnership, later, story.plan), Rule.PLAN_NOT_LATER, "command.byPlanId");
        story.refuses(new SupersedePlan(story.partnership, later, story.id("no")), Rule.NOT_FOUND, "command.byPlanId");
    }

    private BringPlanIntoEffect bring(String plan) {
        return new BringPlanIntoEffect(story.partnership, plan);
    }

    private SupersedePlan supersede() {
        return new SupersedePlan(story.partnership, story.plan, later);
    }
}
