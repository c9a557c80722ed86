package org.planledger.command.plan;

import static org.planledger.command.testing.Story.span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 2: number and title of a theme are unique in its plan, and a retired theme stays as it is. */
@CommandServiceTest
class ThemesOfAPlanTest {

    @Autowired
    private Stories stories;

    private Story story;

    private String plan;
    private String later;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan();
        plan = story.plan;
        later = story.id("later");
        story.given(new AddTheme(plan, "t1", 1, "Domestic Abuse"));
    }

    @Test
    void aThemeIsAdded() {
        story.records(new AddTheme(plan, "t2", 2, "Drugs"), new ThemeAdded(plan, "t2", 2, "Drugs"));
    }

    @Test
    void aThemeIdIsUsedOnce() {
        story.refuses(new AddTheme(plan, "t1", 2, "Drugs"), Rule.ALREADY_EXISTS, "command.themeId");
    }

    @Test
    void aNumberIsUsedOnce() {
        story.refuses(new AddTheme(plan, "t2", 1, "Drugs"), Rule.THEME_NUMBER_TAKEN, "command.number");
    }

    @Test
    void aTitleIsUsedOnceWhateverItsCapitals() {
        story.refuses(new AddTheme(plan, "t2", 2, "domestic  abuse"), Rule.THEME_TITLE_TAKEN, "command.title");
        story.refuses(new AddTheme(plan, "t2", 2, "Domestic\u200d abuse"), Rule.THEME_TITLE_TAKEN, "command.title");
    }

    @Test
    void aThemeIsReworded() {
        story.records(new RewordTheme(plan, "t1", 1, "Abuse"), new ThemeReworded(plan, "t1", 1, "Abuse"));
    }

    @Test
    void capitalsAloneAreARewording() {
        story.records(
                new RewordTheme(plan, "t1", 1, "Domestic abuse"), new ThemeReworded(plan, "t1", 1, "Domestic abuse"));
    }

    @Test
    void aRewordingChangesSomething() {
        story.refuses(new RewordTheme(plan, "t1", 1, "Domestic Abuse"), Rule.NOTHING_CHANGES, "command.title");
    }

    @Test
    void aRewordingKeepsNumberAndTitleUnique() {
        story.given(new AddTheme(plan, "t2", 2, "Drugs"));

        story.refuses(new RewordTheme(plan, "t2", 1, "Drugs"), Rule.THEME_NUMBER_TAKEN, "command.number");
        story.refuses(new RewordTheme(plan, "t2", 2, "Domestic Abuse"), Rule.THEME_TITLE_TAKEN, "command.title");
    }

    @Test
    void aThemeIsRetiredOnceAndThenStaysAsItIs() {
        story.records(new RetireTheme(plan, "t1"), new ThemeRetired(plan, "t1"));

        story.refuses(new RetireTheme(plan, "t1"), Rule.THEME_RETIRED, "command.themeId");
        story.refuses(new RewordTheme(plan, "t1", 1, "Other"), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void aThemeCarriesOnOneOfAnEarlierPlanOnce() {
        givenALaterPlan();

        story.records(new LinkTheme(later, "n1", plan, "t1"), new ThemeLinked(later, "n1", plan, "t1"));
        story.refuses(new LinkTheme(later, "n1", plan, "t1"), Rule.THEME_ALREADY_LINKED, "command.earlierThemeId");
    }

    @Test
    void aLinkGoesToAThemeOfAnEarlierPlan() {
        givenALaterPlan();

        story.refuses(
                new LinkTheme(plan, "t1", later, "n1"), Rule.LINK_NOT_TO_AN_EARLIER_PLAN, "command.earlierPlanId");
        story.refuses(new LinkTheme(later, "n1", plan, "t9"), Rule.NOT_FOUND, "command.earlierThemeId");
        story.refuses(new LinkTheme(later, "n1", story.id("no"), "t1"), Rule.NOT_FOUND, "command.earlierPlanId");
    }

    @Test
    void aLinkStaysInThePartnership() {
        var other = stories.begin().givenAPlan().givenATheme("t1", 1);
        givenALaterPlan();

        story.refuses(
                new LinkTheme(later, "n1", other.plan, "t1"), Rule.OF_ANOTHER_PARTNERSHIP, "command.earlierPlanId");
    }

    private void givenALaterPlan() {
        story.given(
                new DraftPlan(later, story.partnership, "Plan 2024-2028", span("2024", "2028")),
                new AddTheme(later, "n1", 1, "Domestic abuse"));
    }
}
