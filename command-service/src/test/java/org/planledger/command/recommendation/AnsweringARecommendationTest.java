package org.planledger.command.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.RecommendationEvent.FurtherResponseRequested;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.ResponseExtended;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.values.Body;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules 8 and 9: how a recommendation is sent, and how it is answered in time. */
@CommandServiceTest
class AnsweringARecommendationTest {

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
    void anAdoptedRecommendationIsIssuedWithCopiesToEveryResponsibleAuthority() {
        story.given(life.adopt(Body.COMMITTEE))
                .records(
                        life.issue("council", "police", "fire"),
                        new RecommendationIssued(life.id(), "The Executive", copies("council", "police", "fire"), 28));
    }

    @Test
    void theClockRunsAsLongAsThePartnershipSettled() {
        story.given(life.adopt(Body.COMMITTEE), settling(56));

        story.records(
                life.issue("council", "police", "fire"),
                new RecommendationIssued(life.id(), "The Executive", copies("council", "police", "fire"), 56));
    }

    @Test
    void theClockThatRanOnTheDayOfTheIssueStaysHoweverLateTheIssueIsRecorded() {
        story.given(life.adopt(Body.COMMITTEE)).on("2021-06-01").given(settling(100));

        story.on("2021-05-31").ask(life.issueToAll());
        story.because("The Executive meets in July.");
        story.refuses(life.extend("2021-06-28"), Rule.EXTENSION_NOT_LATER, "command.until");
        story.ask(life.extend("2021-06-29"));
        story.on("2021-06-01").ask(life.answer(ResponseAnswer.ACCEPTED));
        story.records(life.askFurther(), new FurtherResponseRequested(life.id(), "Who selects?", 100));
    }

    private SetGovernanceRules settling(int responseDays) {
        return new SetGovernanceRules(
                story.partnership, List.of(), responseDays, 4, 4, null, List.of(), List.of(), null, null);
    }

    @Test
    void aResponsibleAuthorityWithoutACopyStopsTheIssue() {
        story.given(life.adopt(Body.COMMITTEE));

        story.refuses(life.issue("council", "police"), Rule.COPY_LIST_INCOMPLETE, "command.copiedTo");
        story.refuses(life.issue(), Rule.COPY_LIST_INCOMPLETE, "command.copiedTo");
    }

    @Test
    void copiesGoToThoseWhoAreMembersOnTheDay() {
        story.given(
                life.adopt(Body.COMMITTEE),
                new EndMembership(story.partnership, "fire"),
                new AdmitMember(story.partnership, "shops", "The shops", MemberCategory.BUSINESS));
        story.on("2021-04-01");

        story.refuses(
                life.issue("council", "police", "fire"), Rule.COPY_NOT_TO_A_MEMBER, "command.copiedTo[2].memberId");
        story.refuses(life.issue("council", "police", "police"), Rule.COPIED_TWICE, "command.copiedTo[2].memberId");
        story.ask(life.issue("council", "police"));
    }

    @Test
    void onlyWhatTheCommitteeAdoptedIsIssuedAndOnlyOnce() {
        story.refuses(life.issue("council"), Rule.NOT_YET_ADOPTED, "command.recommendationId");

        story.given(life.adopt(Body.COMMITTEE), life.issueToAll());
        story.refuses(life.issueToAll(), Rule.ALREADY_ISSUED, "command.recommendationId");
    }

    @Test
    void notingStartsNoClock() {
        var other = new Life(stories.begin().givenAPartnership());
        other.story().given(other.propose(RecommendationKind.TO_NOTE), other.adopt(Body.COMMITTEE));

        other.story().refuses(other.issueToAll(), Rule.NOT_FOR_ACTION, "command.recommendationId");
    }

    @Test
    void whatTheExecutiveAcceptedByItselfIsNotIssuedAnyMore() {
        story.given(life.adopt(Body.COMMITTEE), life.adopt(Body.EXECUTIVE));

        story.refuses(life.issueToAll(), Rule.ALREADY_ANSWERED, "command.recommendationId");
    }

    @Test
    void anAnswerComesAfterTheIssueAndOnce() {
        story.given(life.adopt(Body.COMMITTEE));
        story.refuses(life.answer(ResponseAnswer.ACCEPTED), Rule.NOT_YET_ISSUED, "command.recommendationId");

        story.given(life.issueToAll())
                .records(
                        life.answer(ResponseAnswer.ACCEPTED),
                        new ResponseRecorded(life.id(), ResponseAnswer.ACCEPTED, "Our answer.", null));
        story.refuses(life.answer(ResponseAnswer.ACCEPTED), Rule.ALREADY_ANSWERED, "command.recommendationId");
        story.refuses(life.adopt(Body.EXECUTIVE), Rule.ALREADY_ANSWERED, "command.body");
        story.refuses(life.extend("2021-12-31"), Rule.ALREADY_ANSWERED, "command.recommendationId");
    }

    @Test
    void rejectingAndAcceptingInPartNeedReasons() {
        story.given(life.adopt(Body.COMMITTEE), life.issueToAll());

        story.refuses(life.answer(ResponseAnswer.REJECTED), Rule.REASON_REQUIRED, "envelope.reason");
        story.refuses(life.answer(ResponseAnswer.IN_PART), Rule.REASON_REQUIRED, "envelope.reason");
        story.refuses(life.decline(Body.EXECUTIVE), Rule.REASON_REQUIRED, "envelope.reason");
        story.because("There is no money for it.").ask(life.answer(ResponseAnswer.REJECTED));
    }

    @Test
    void anAnswerIsNotOlderThanTheQuestion() {
        story.given(life.adopt(Body.COMMITTEE), life.issueToAll()).on("2021-03-10");

        story.refuses(life.answer(ResponseAnswer.ACCEPTED), Rule.OUT_OF_ORDER, "envelope.decidedOn");
        story.on("2021-03").ask(life.answer(ResponseAnswer.ACCEPTED));
    }

    @Test
    void moreTimeIsGivenToALaterDayAndForAReason() {
        story.given(life.adopt(Body.COMMITTEE), life.issueToAll());
        story.refuses(life.extend("2021-05-06"), Rule.REASON_REQUIRED, "envelope.reason");

        story.because("The Executive meets in May.");
        story.refuses(life.extend("2021-04-08"), Rule.EXTENSION_NOT_LATER, "command.until");
        story.records(
                life.extend("2021-04-09"),
                new ResponseExtended(life.id(), PartialDate.parse("2021-04-09"), "The chair"));
        story.refuses(life.extend("2021-04-09"), Rule.EXTENSION_NOT_LATER, "command.until");
        story.ask(life.extend("2021-04"));
    }

    @Test
    void aFurtherAnswerIsAskedForAfterOneAndStartsTheClockAgain() {
        story.given(life.adopt(Body.COMMITTEE));
        story.refuses(life.askFurther(), Rule.NOT_YET_ISSUED, "command.recommendationId");
        story.given(life.issueToAll());
        story.refuses(life.askFurther(), Rule.NOT_YET_ANSWERED, "command.recommendationId");

        story.given(life.answer(ResponseAnswer.ACCEPTED))
                .on("2021-06-01")
                .records(life.askFurther(), new FurtherResponseRequested(life.id(), "Who selects?", 28));
        story.because("Later.").refuses(life.extend("2021-06-29"), Rule.EXTENSION_NOT_LATER, "command.until");
        story.ask(life.answer(ResponseAnswer.REJECTED));
    }

    @Test
    void anExecutiveThatDeclinedWhatWasIssuedIsAskedFurtherLikeOneThatRejectedIt() {
        story.given(life.adopt(Body.COMMITTEE), life.issueToAll())
                .because("No money.")
                .given(life.decline(Body.EXECUTIVE));
        story.refuses(life.answer(ResponseAnswer.ACCEPTED), Rule.ALREADY_DECLINED, "command.recommendationId");

        story.records(life.askFurther(), new FurtherResponseRequested(life.id(), "Who selects?", 28));
        story.ask(life.answer(ResponseAnswer.ACCEPTED));
    }

    @Test
    void whatTheExecutiveDeclinedWithoutItsBeingIssuedIsClosed() {
        story.given(life.adopt(Body.COMMITTEE)).because("No money.").given(life.decline(Body.EXECUTIVE));

        story.refuses(life.askFurther(), Rule.ALREADY_DECLINED, "command.recommendationId");
    }

    @Test
    void aFurtherQuestionIsAnsweredWithAResponseAndNotByDecidingAgain() {
        story.given(
                life.adopt(Body.COMMITTEE), life.issueToAll(), life.answer(ResponseAnswer.ACCEPTED), life.askFurther());

        story.refuses(life.adopt(Body.EXECUTIVE), Rule.FURTHER_ANSWER_AWAITED, "command.body");
        story.because("No money.").refuses(life.decline(Body.EXECUTIVE), Rule.FURTHER_ANSWER_AWAITED, "command.body");
        story.ask(life.answer(ResponseAnswer.ACCEPTED));
    }

    private static List<Recipient> copies(String... members) {
        return Stream.of(members).map(Recipient::new).toList();
    }
}
