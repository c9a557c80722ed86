package org.planledger.command.prioritisation;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;
import org.planledger.values.Reprioritisation;
import org.springframework.beans.factory.annotation.Autowired;

/** A review weighs the themes of a plan anew, until it closes. */
@CommandServiceTest
class PrioritisationReviewTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String review;

    @BeforeEach
    void givenAPlanWithTwoThemes() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1).givenATheme("t2", 2);
        review = story.id("review");
    }

    @Test
    void aReviewOpensDecidesAndCloses() {
        story.records(
                        open(story.plan),
                        new PrioritisationReviewOpened(review, story.partnership, story.plan, "Review 2021", null))
                .records(
                        decide("t1", Reprioritisation.RAISE),
                        new ThemeReprioritised(review, story.plan, "t1", Reprioritisation.RAISE, "Assessment"))
                .records(close(), new PrioritisationReviewClosed(review));
    }

    @Test
    void afterClosingNothingIsDecided() {
        story.given(open(story.plan), close());

        story.refuses(decide("t1", Reprioritisation.KEEP), Rule.PRIORITISATION_CLOSED, "command.prioritisationId");
        story.refuses(close(), Rule.PRIORITISATION_CLOSED, "command.prioritisationId");
    }

    @Test
    void aRetiredThemeIsNotPrioritised() {
        story.given(open(story.plan), new RetireTheme(story.plan, "t1"));

        story.refuses(decide("t1", Reprioritisation.LOWER), Rule.THEME_RETIRED, "command.themeId");
        story.ask(decide("t2", Reprioritisation.LOWER));
    }

    @Test
    void toRetireIsADecisionOfTheReviewAndTheThemeStandsUntilThePlanRetiresIt() {
        story.given(open(story.plan), decide("t1", Reprioritisation.RETIRE));

        story.ask(new RetireTheme(story.plan, "t1"));
    }

    @Test
    void decidingAgainOnAThemeNeedsAReason() {
        story.given(open(story.plan), decide("t1", Reprioritisation.RAISE))
                .refuses(decide("t1", Reprioritisation.KEEP), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The figures were wrong.").ask(decide("t1", Reprioritisation.KEEP));
    }

    @Test
    void aReviewNamesOnlyWhatIsRecorded() {
        story.refuses(open(story.id("no")), Rule.NOT_FOUND, "command.planId");
        story.refuses(open(stories.begin().givenAPlan().plan), Rule.OF_ANOTHER_PARTNERSHIP, "command.planId");
        story.refuses(
                new OpenPrioritisationReview(review, story.partnership, story.plan, "Review", story.id("no")),
                Rule.NOT_FOUND,
                "command.meetingId");
        story.refuses(decide("t1", Reprioritisation.KEEP), Rule.NOT_FOUND, "command.prioritisationId");

        story.given(open(story.plan)).refuses(decide("t9", Reprioritisation.KEEP), Rule.NOT_FOUND, "command.themeId");
        story.refuses(open(story.plan), Rule.ALREADY_EXISTS, "command.prioritisationId");
    }

    @Test
    void aThemeThatIsAddedWhileTheReviewIsOpenIsDecidedOnToo() {
        story.given(open(story.plan), new AddTheme(story.plan, "t3", 3, "Fire safety"));

        story.ask(decide("t3", Reprioritisation.KEEP));
    }

    private OpenPrioritisationReview open(String plan) {
        return new OpenPrioritisationReview(review, story.partnership, plan, "Review 2021", null);
    }

    private ReprioritiseTheme decide(String theme, Reprioritisation outcome) {
        return new ReprioritiseTheme(review, theme, outcome, "Assessment");
    }

    private ClosePrioritisationReview close() {
        return new ClosePrioritisationReview(review);
    }
}
