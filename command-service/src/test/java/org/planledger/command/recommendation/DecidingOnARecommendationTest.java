package org.planledger.command.recommendation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.RecommendationKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 8: a recommendation is not adopted twice by one body, nor after it was declined. */
@CommandServiceTest
class DecidingOnARecommendationTest {

    @Autowired
    private Stories stories;

    private Story story;

    private String id;
    private String meeting;

    @BeforeEach
    void givenAPlan() {
        story = stories.begin().givenAPlan();
        id = story.id("recommendation");
        meeting = story.id("meeting");
    }

    @Test
    void aRecommendationIsProposedAtAMeeting() {
        story.given(new ScheduleMeeting(
                meeting, story.partnership, "The Committee", PartialDate.parse("2021-03-11"), "Progress"));

        story.records(
                propose(RecommendationKind.FOR_ACTION, story.plan, meeting),
                new RecommendationProposed(
                        id,
                        story.partnership,
                        story.plan,
                        meeting,
                        "2a",
                        RecommendationKind.FOR_ACTION,
                        "Lay members",
                        "That lay members be invited.",
                        "The Committee",
                        "The Executive",
                        null));
        story.refuses(
                propose(RecommendationKind.FOR_ACTION, story.plan, meeting),
                Rule.ALREADY_EXISTS,
                "command.recommendationId");
    }

    @Test
    void aRecommendationNamesOnlyWhatIsRecordedForItsPartnership() {
        var other = stories.begin().givenAPlan();
        var no = story.id("no");
        var kind = RecommendationKind.FOR_ACTION;

        story.refuses(propose(kind, no, null), Rule.NOT_FOUND, "command.planId");
        story.refuses(propose(kind, other.plan, null), Rule.OF_ANOTHER_PARTNERSHIP, "command.planId");
        story.refuses(propose(kind, null, no), Rule.NOT_FOUND, "command.meetingId");
    }

    @Test
    void theCommitteeAdoptsAndThenTheExecutiveAccepts() {
        givenARecommendation()
                .records(adopt(Body.COMMITTEE), new RecommendationAdopted(id, Body.COMMITTEE))
                .records(adopt(Body.EXECUTIVE), new RecommendationAdopted(id, Body.EXECUTIVE));
    }

    @Test
    void noBodyAdoptsTwice() {
        givenARecommendation().given(adopt(Body.COMMITTEE));
        story.refuses(adopt(Body.COMMITTEE), Rule.ALREADY_ADOPTED, "command.body");

        story.given(adopt(Body.EXECUTIVE)).refuses(adopt(Body.EXECUTIVE), Rule.ALREADY_ADOPTED, "command.body");
    }

    @Test
    void theExecutiveDecidesAfterTheCommittee() {
        givenARecommendation();

        story.refuses(adopt(Body.EXECUTIVE), Rule.NOT_YET_BEFORE_THE_EXECUTIVE, "command.body");
        story.refuses(decline(Body.EXECUTIVE), Rule.NOT_YET_BEFORE_THE_EXECUTIVE, "command.body");
    }

    @Test
    void aDeclinedRecommendationIsNotAdopted() {
        givenARecommendation().records(decline(Body.COMMITTEE), new RecommendationDeclined(id, Body.COMMITTEE));

        story.refuses(adopt(Body.COMMITTEE), Rule.ALREADY_DECLINED, "command.recommendationId");
        story.refuses(adopt(Body.EXECUTIVE), Rule.ALREADY_DECLINED, "command.recommendationId");
        story.refuses(decline(Body.COMMITTEE), Rule.ALREADY_DECLINED, "command.recommendationId");
    }

    @Test
    void theExecutiveMayDeclineWhatTheCommitteeAdopted() {
        givenARecommendation()
                .given(adopt(Body.COMMITTEE))
                .because("There is no vetting for it.")
                .records(decline(Body.EXECUTIVE), new RecommendationDeclined(id, Body.EXECUTIVE));

        story.refuses(adopt(Body.EXECUTIVE), Rule.ALREADY_DECLINED, "command.recommendationId");
    }

    @Test
    void whatABodyAdoptedItDoesNotDecline() {
        givenARecommendation().given(adopt(Body.COMMITTEE));

        story.refuses(decline(Body.COMMITTEE), Rule.ALREADY_ADOPTED, "command.body");
    }

    @Test
    void aRecommendationToNoteIsAdoptedByTheCommittee() {
        story.given(propose(RecommendationKind.TO_NOTE, null, null))
                .records(adopt(Body.COMMITTEE), new RecommendationAdopted(id, Body.COMMITTEE));
    }

    @Test
    void anUnknownRecommendationIsNotAdopted() {
        story.refuses(adopt(Body.COMMITTEE), Rule.NOT_FOUND, "command.recommendationId");
    }

    private Story givenARecommendation() {
        return story.given(propose(RecommendationKind.FOR_ACTION, null, null));
    }

    private ProposeRecommendation propose(RecommendationKind kind, @Nullable String plan, @Nullable String atMeeting) {
        return new ProposeRecommendation(
                id,
                story.partnership,
                plan,
                atMeeting,
                "2a",
                kind,
                "Lay members",
                "That lay members be invited.",
                "The Committee",
                "The Executive",
                null);
    }

    private AdoptRecommendation adopt(Body body) {
        return new AdoptRecommendation(id, body);
    }

    private DeclineRecommendation decline(Body body) {
        return new DeclineRecommendation(id, body);
    }
}
