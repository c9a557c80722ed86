package org.planledger.command.action;

import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.ActionPlanYearClosed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** The years of a plan: none overlaps another, and one closes when nothing in it is open any more. */
@CommandServiceTest
class ActionYearTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String year;

    @BeforeEach
    void givenAPlanWithATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        year = story.id("year");
    }

    private OpenActionPlanYear open(String id, String from, String to) {
        return new OpenActionPlanYear(story.id(id), story.plan, span(from, to));
    }

    private PlanAction plan(String id) {
        return new PlanAction(
                story.id(id),
                year,
                "t1",
                "Lamps",
                null,
                new Lead("police", null),
                PartialDate.parse("2021"),
                List.of());
    }

    @Test
    void aYearIsOpenedForAPlan() {
        story.records(
                        open("year", "2021-04", "2022-03"),
                        new ActionPlanYearOpened(year, story.plan, span("2021-04", "2022-03")))
                .alsoRecords(
                        Streams.plan(story.plan), new ActionPlanListed(story.plan, year, span("2021-04", "2022-03")));
    }

    @Test
    void aYearListsItsActionsAndSaysWhereTheyWent() {
        var next = story.id("next");
        story.given(open("year", "2021-04", "2022-03"), open("next", "2022-04", "2023-03"));

        story.given(plan("lamps"))
                .alsoRecords(Streams.actionPlan(year), new ActionListed(year, story.id("lamps")))
                .given(new CarryForwardAction(story.id("lamps"), next))
                .alsoRecords(Streams.actionPlan(year), new ActionHandedOn(year, story.id("lamps"), next))
                .alsoRecords(Streams.actionPlan(next), new ActionListed(next, story.id("lamps")))
                .alsoRecords(Streams.action(story.id("lamps")), new ActionCarriedForward(story.id("lamps"), next));
    }

    @Test
    void yearsFollowEachOther() {
        story.given(open("year", "2021-04", "2022-03"), open("next", "2022-04-01", "2023-03-31"));
    }

    @Test
    void noTwoYearsOfAPlanOverlap() {
        story.given(open("year", "2021-04", "2022-03"));

        story.refuses(open("next", "2022-03-31", "2023-03"), Rule.ACTION_YEARS_OVERLAP, "command.year");
        story.refuses(open("within", "2021-06", "2021-07"), Rule.ACTION_YEARS_OVERLAP, "command.year");
        story.refuses(open("year", "2022-04", "2023-03"), Rule.ALREADY_EXISTS, "command.actionPlanId");
    }

    @Test
    void aYearHasAnEndAndLiesInThePlansPeriod() {
        story.refuses(open("year", "2021", null), Rule.ACTION_YEAR, "command.year.to");
        story.refuses(open("year", "2025-04", "2026-03"), Rule.ACTION_YEAR, "command.year");
        story.refuses(
                new OpenActionPlanYear(year, story.id("other"), span("2021", "2022")),
                Rule.NOT_FOUND,
                "command.planId");
    }

    @Test
    void anActionPlanIsAdoptedOnce() {
        story.given(open("year", "2021-04", "2022-03"))
                .records(new AdoptActionPlan(year), new ActionPlanAdopted(year))
                .refuses(new AdoptActionPlan(year), Rule.ACTION_PLAN_ADOPTED, "command.actionPlanId");
    }

    @Test
    void aYearWithOpenActionsDoesNotClose() {
        story.given(open("year", "2021-04", "2022-03"), plan("one"), plan("two"));
        story.refuses(new CloseActionPlanYear(year), Rule.ACTIONS_STILL_OPEN, "command.actionPlanId");

        story.because("No money").given(new CancelAction(story.id("one")));
        story.refuses(new CloseActionPlanYear(year), Rule.ACTIONS_STILL_OPEN, "command.actionPlanId");

        story.given(open("next", "2022-04", "2023-03"), new CarryForwardAction(story.id("two"), story.id("next")))
                .records(new CloseActionPlanYear(year), new ActionPlanYearClosed(year));
    }

    @Test
    void aClosedYearStaysAsItIs() {
        story.given(open("year", "2021-04", "2022-03"), plan("one"));
        story.because("No money").given(new CancelAction(story.id("one")), new CloseActionPlanYear(year));

        story.refuses(new CloseActionPlanYear(year), Rule.ACTION_YEAR_CLOSED, "command.actionPlanId");
        story.refuses(new AdoptActionPlan(year), Rule.ACTION_YEAR_CLOSED, "command.actionPlanId");
        story.refuses(plan("two"), Rule.ACTION_YEAR_CLOSED, "command.actionPlanId");
        story.refuses(new ReopenAction(story.id("one")), Rule.ACTION_YEAR_CLOSED, "command.actionId");
    }

    @Test
    void whatIsNotRecordedIsNotFound() {
        story.refuses(new AdoptActionPlan(year), Rule.NOT_FOUND, "command.actionPlanId");
        story.refuses(plan("one"), Rule.NOT_FOUND, "command.actionPlanId");
    }
}
