package org.planledger.command.plan;

import static org.planledger.command.testing.Story.span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.values.Span;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 1: a plan ends after it starts; how long it is, is data. */
@CommandServiceTest
class DraftingAPlanTest {

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenAPartnership() {
        story = stories.begin().givenAPartnership();
    }

    @Test
    void plansMayBeOfDifferentLengths() {
        for (var end : new String[] {"2020", "2023", "2024", "2020-06"}) {
            var id = story.id("to-" + end);
            var period = span("2020", end);
            story.records(draft(id, period), new PlanDrafted(id, story.partnership, "Plan", period));
        }
    }

    @Test
    void aPlanHasAnEnd() {
        story.refuses(draft(story.plan, span("2020", null)), Rule.PLAN_PERIOD, "command.period.to");
    }

    @Test
    void aPlanDoesNotEndOnTheDayOnWhichItStarts() {
        story.refuses(draft(story.plan, span("2020-04-01", "2020-04-01")), Rule.PLAN_PERIOD, "command.period.to");
    }

    @Test
    void aPlanIdIsUsedOnce() {
        story.given(draft(story.plan, span("2020", "2024")))
                .refuses(draft(story.plan, span("2020", "2024")), Rule.ALREADY_EXISTS, "command.planId");
    }

    @Test
    void aPlanBelongsToAPartnership() {
        story.refuses(
                new DraftPlan(story.plan, story.id("no"), "Plan", span("2020", "2024")),
                Rule.NOT_FOUND,
                "command.partnershipId");
    }

    @Test
    void prioritiesAreNumberedOnce() {
        story.given(draft(story.plan, span("2020", "2024")))
                .records(
                        new AddPriority(story.plan, "k1", 1, "Listening", null),
                        new PriorityAdded(story.plan, "k1", 1, "Listening", null));

        story.refuses(new AddPriority(story.plan, "k1", 2, "Other", null), Rule.ALREADY_EXISTS, "command.priorityId");
        story.refuses(
                new AddPriority(story.plan, "k2", 1, "Other", null), Rule.PRIORITY_NUMBER_TAKEN, "command.number");
    }

    private DraftPlan draft(String planId, Span period) {
        return new DraftPlan(planId, story.partnership, "Plan", period);
    }
}
