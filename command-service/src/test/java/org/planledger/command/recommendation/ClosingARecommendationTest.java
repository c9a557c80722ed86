package org.planledger.command.recommendation;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationAmended;
import org.planledger.events.RecommendationEvent.RecommendationReopened;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;
import org.planledger.events.RecommendationEvent.RecommendationSuperseded;
import org.planledger.values.Body;
import org.planledger.values.ProgressStatus;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 8: what is accepted is put into practice, signed off by the committee, reopened or superseded. */
@CommandServiceTest
class ClosingARecommendationTest {

    @Autowired
    private Stories stories;

    private Story story;
    private Life life;

    @BeforeEach
    void givenARecommendation() {
        story = stories.begin().givenAPartnership();
        life = new Life(story);
        story.given(life.propose(RecommendationKind.FOR_ACTION));
    }

    @Test
    void aDraftIsRewordedUntilTheCommitteeAdoptsIt() {
        story.records(
                life.amend("That two lay members be invited."),
                new RecommendationAmended(life.id(), "Lay members", "That two lay members be invited.", null));
        story.refuses(life.amend("That two lay members be invited."), Rule.NOTHING_CHANGES, "command");

        story.given(life.adopt(Body.COMMITTEE));
        story.refuses(life.amend("Otherwise."), Rule.AMENDED_AFTER_ADOPTION, "command.recommendationId");
    }

    @Test
    void aDeclinedDraftIsNotReworded() {
        story.given(life.decline(Body.COMMITTEE));

        story.refuses(life.amend("Otherwise."), Rule.ALREADY_DECLINED, "command.recommendationId");
    }

    @Test
    void onlyWhatWasAcceptedIsReportedOnAndSignedOff() {
        story.given(life.adopt(Body.COMMITTEE), life.issueToAll());
        story.refuses(report(), Rule.NOT_ACCEPTED, "command.recommendationId");
        story.because("No money.").given(life.answer(ResponseAnswer.REJECTED));

        story.refuses(report(), Rule.NOT_ACCEPTED, "command.recommendationId");
        story.refuses(life.signOff(), Rule.NOT_ACCEPTED, "command.recommendationId");
    }

    @Test
    void whatItsOwnersSayAndWhatTheCommitteeSaysAreTwoFacts() {
        givenAccepted()
                .records(
                        report(),
                        new ImplementationReported(life.id(), ProgressStatus.COMPLETE, "A lay member sits.", null))
                .records(life.signOff(), new RecommendationSignedOff(life.id(), null));

        story.refuses(life.signOff(), Rule.ALREADY_SIGNED_OFF, "command.recommendationId");
        story.refuses(report(), Rule.ALREADY_SIGNED_OFF, "command.recommendationId");
    }

    @Test
    void adoptingByTheExecutiveIsAcceptance() {
        story.given(life.adopt(Body.COMMITTEE), life.adopt(Body.EXECUTIVE), report());

        story.ask(life.signOff());
    }

    @Test
    void nothingIsSignedOffWhileAFurtherAnswerIsAwaited() {
        givenAccepted().given(life.askFurther());

        story.refuses(life.signOff(), Rule.ANSWER_AWAITED, "command.recommendationId");
        story.given(life.answer(ResponseAnswer.ACCEPTED), life.signOff());
    }

    @Test
    void anOverridingReasonNeedsSomethingToOverride() {
        givenAccepted()
                .refuses(
                        new SignOffRecommendation(life.id(), "All the same."),
                        Rule.NOTHING_TO_OVERRIDE,
                        "command.overrideReason");
    }

    @Test
    void aSignOffIsTakenBackForAReason() {
        givenAccepted().refuses(life.reopen(), Rule.NOT_SIGNED_OFF, "command.recommendationId");
        story.given(life.signOff()).refuses(life.reopen(), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The lay member left.").records(life.reopen(), new RecommendationReopened(life.id()));
        story.given(report(), life.signOff());
    }

    @Test
    void aRecommendationGivesWayToAnotherThatStands() {
        var later = new Life(story, story.id("later"));
        story.given(later.propose(RecommendationKind.FOR_ACTION));

        story.refuses(life.supersede(life.id()), Rule.SUPERSEDED_BY_WHAT_FELL, "command.byRecommendationId");
        story.refuses(life.supersede(story.id("no")), Rule.NOT_FOUND, "command.byRecommendationId");
        story.records(life.supersede(later.id()), new RecommendationSuperseded(life.id(), later.id()));
        story.refuses(life.supersede(later.id()), Rule.RECOMMENDATION_SUPERSEDED, "command.recommendationId");
        story.refuses(life.adopt(Body.COMMITTEE), Rule.RECOMMENDATION_SUPERSEDED, "command.recommendationId");
        story.refuses(later.supersede(life.id()), Rule.SUPERSEDED_BY_WHAT_FELL, "command.byRecommendationId");
    }

    @Test
    void aRecommendationDoesNotGiveWayToOneOfAnotherPartnership() {
        var other = new Life(stories.begin().givenAPartnership());
        other.story().given(other.propose(RecommendationKind.FOR_ACTION));

        story.refuses(life.supersede(other.id()), Rule.OF_ANOTHER_PARTNERSHIP, "command.byRecommendationId");
    }

    private Story givenAccepted() {
        return story.given(life.adopt(Body.COMMITTEE), life.issueToAll(), life.answer(ResponseAnswer.ACCEPTED));
    }

    private ReportImplementation report() {
        return new ReportImplementation(life.id(), ProgressStatus.COMPLETE, "A lay member sits.", null);
    }
}
