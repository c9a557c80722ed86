package org.planledger.command.recommendation;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.RecommendationEvent.RecommendationActionLinked;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.RecommendationKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 8: a recommendation is signed off with its linked actions complete, or with a reason that overrides. */
@CommandServiceTest
class LinkingAnActionTest {

    @Autowired
    private Stories stories;

    private Story story;
    private Life life;
    private String action;

    @BeforeEach
    void givenAnAcceptedRecommendationAndAnAction() {
        story = stories.begin();
        life = new Life(story);
        action = givenAnAction(story);
        story.given(life.propose(RecommendationKind.FOR_ACTION), life.adopt(Body.COMMITTEE));
    }

    @Test
    void anActionIsLinkedOnceToWhatWasAccepted() {
        story.refuses(link(action), Rule.NOT_ACCEPTED, "command.recommendationId");

        story.given(life.adopt(Body.EXECUTIVE))
                .records(link(action), new RecommendationActionLinked(life.id(), action));
        story.refuses(link(action), Rule.ACTION_ALREADY_LINKED, "command.actionId");
        story.refuses(link(story.id("no")), Rule.NOT_FOUND, "command.actionId");
    }

    @Test
    void anActionOfAnotherPartnershipIsNotLinked() {
        var others = givenAnAction(stories.begin());

        story.given(life.adopt(Body.EXECUTIVE)).refuses(link(others), Rule.OF_ANOTHER_PARTNERSHIP, "command.actionId");
    }

    @Test
    void anOpenActionStopsTheSignOffUnlessTheCommitteeSaysWhyNot() {
        story.given(life.adopt(Body.EXECUTIVE), link(action));
        story.refuses(life.signOff(), Rule.ACTIONS_NOT_COMPLETE, "command.recommendationId");

        var allTheSame = new SignOffRecommendation(life.id(), "The action goes on for ever.");
        story.records(allTheSame, new RecommendationSignedOff(life.id(), "The action goes on for ever."));
    }

    @Test
    void aCompleteActionIsNoHindrance() {
        story.given(
                life.adopt(Body.EXECUTIVE),
                link(action),
                new StartAction(action),
                new CompleteAction(action, PartialDate.parse("2021-03-11"), "Seen"));

        story.records(life.signOff(), new RecommendationSignedOff(life.id(), null));
    }

    @Test
    void everyLinkedActionMustBeComplete() {
        var other = story.id("other-action");
        story.given(
                planned(story, other), life.adopt(Body.EXECUTIVE), link(action), link(other), new StartAction(other));
        story.given(new CompleteAction(other, PartialDate.parse("2021-03-11"), "Seen"));

        story.refuses(life.signOff(), Rule.ACTIONS_NOT_COMPLETE, "command.recommendationId");
        story.given(new StartAction(action), new CompleteAction(action, PartialDate.parse("2021-03-11"), "Seen"));
        story.records(life.signOff(), new RecommendationSignedOff(life.id(), null));
    }

    private LinkAction link(String actionId) {
        return new LinkAction(life.id(), actionId);
    }

    private static String givenAnAction(Story story) {
        story.givenAPlan().givenATheme("t1", 1);
        var year = story.id("year");
        var id = story.id("action");
        story.given(new OpenActionPlanYear(year, story.plan, Story.span("2021-01", "2021-12")), planned(story, id));
        return id;
    }

    private static PlanAction planned(Story story, String id) {
        var due = PartialDate.parse("2021-12");
        return new PlanAction(id, story.id("year"), "t1", "Lights", null, new Lead("council", null), due, List.of());
    }
}
