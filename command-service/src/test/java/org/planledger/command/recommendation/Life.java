package org.planledger.command.recommendation;

import java.util.stream.Stream;
import org.planledger.command.testing.Story;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/** The steps of the life of one recommendation, as somebody asks for them. */
record Life(Story story, String id) {

    Life(Story story) {
        this(story, story.id("recommendation"));
    }

    ProposeRecommendation propose(RecommendationKind kind) {
        return new ProposeRecommendation(
                id,
                story.partnership,
                null,
                null,
                "2a",
                kind,
                "Lay members",
                "That lay members be invited.",
                "The Committee",
                "The Executive",
                null);
    }

    AmendRecommendation amend(String wording) {
        return new AmendRecommendation(id, "Lay members", wording, null);
    }

    AdoptRecommendation adopt(Body body) {
        return new AdoptRecommendation(id, body);
    }

    DeclineRecommendation decline(Body body) {
        return new DeclineRecommendation(id, body);
    }

    IssueRecommendation issue(String... members) {
        return new IssueRecommendation(
                id, "The Executive", Stream.of(members).map(Recipient::new).toList());
    }

    IssueRecommendation issueToAll() {
        return issue("council", "police", "fire");
    }

    RecordResponse answer(ResponseAnswer answer) {
        return new RecordResponse(id, answer, "Our answer.", null);
    }

    ExtendResponse extend(String until) {
        return new ExtendResponse(id, PartialDate.parse(until), "The chair");
    }

    RequestFurtherResponse askFurther() {
        return new RequestFurtherResponse(id, "Who selects?");
    }

    SignOffRecommendation signOff() {
        return new SignOffRecommendation(id, null);
    }

    ReopenRecommendation reopen() {
        return new ReopenRecommendation(id);
    }

    SupersedeRecommendation supersede(String by) {
        return new SupersedeRecommendation(id, by);
    }
}
