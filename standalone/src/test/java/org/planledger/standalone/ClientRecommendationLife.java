package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.standalone.ClientRequests.because;
import static org.planledger.standalone.ClientRequests.key;
import static org.planledger.standalone.ClientRequests.on;
import static org.planledger.standalone.ClientRequests.recorded;
import static org.planledger.standalone.ClientRequests.refused;

import org.planledger.client.ApiException;
import org.planledger.client.api.RecommendationApi;
import org.planledger.client.model.AdoptRecommendation;
import org.planledger.client.model.AdoptRecommendationRequest;
import org.planledger.client.model.AmendRecommendation;
import org.planledger.client.model.AmendRecommendationRequest;
import org.planledger.client.model.CopiesTo;
import org.planledger.client.model.Envelope;
import org.planledger.client.model.ExtendResponse;
import org.planledger.client.model.ExtendResponseRequest;
import org.planledger.client.model.IssueRecommendation;
import org.planledger.client.model.IssueRecommendationRequest;
import org.planledger.client.model.LinkAction;
import org.planledger.client.model.LinkActionRequest;
import org.planledger.client.model.ProposeRecommendation;
import org.planledger.client.model.ProposeRecommendationRequest;
import org.planledger.client.model.Receipt;
import org.planledger.client.model.RecordResponse;
import org.planledger.client.model.RecordResponseRequest;
import org.planledger.client.model.ReopenRecommendation;
import org.planledger.client.model.ReopenRecommendationRequest;
import org.planledger.client.model.ReportImplementation;
import org.planledger.client.model.ReportImplementationRequest;
import org.planledger.client.model.RequestFurtherResponse;
import org.planledger.client.model.RequestFurtherResponseRequest;
import org.planledger.client.model.SignOffRecommendation;
import org.planledger.client.model.SignOffRecommendationRequest;

/** The whole life of a recommendation through the generated client, each step by whoever it is for. */
record ClientRecommendationLife(
        RecommendationApi clerk, RecommendationApi member, RecommendationApi recorder, RecommendationApi agency) {

    private static final String ID = "r1";

    /** From the draft to an accepted recommendation with an action that is not done, which nobody can sign off. */
    void untilItWaitsFor(String action) throws ApiException {
        propose();
        amend();
        recorded(adopt(member));
        refused(422, "already-adopted", () -> adopt(clerk));
        issue();
        extend();
        recorded(respond(RecordResponse.AnswerEnum.IN_PART, because("2021-04-20", "One is enough to begin with.")));
        askFurther();
        recorded(respond(RecordResponse.AnswerEnum.ACCEPTED, on("2021-06-10")));
        link(action);
        report("2022-05-01");
        refused(403, "not-allowed", () -> signOff(recorder, "2022-05-05"));
        refused(422, "actions-not-complete", () -> signOff(member, "2022-05-05"));
    }

    /** The committee's verdict, taken back once and given again. */
    void toTheEnd() throws ApiException {
        recorded(signOff(member, "2022-07-01"));
        refused(422, "already-signed-off", () -> report("2022-08-01"));
        reopen();
        report("2022-10-01");
        var last = recorded(signOff(member, "2022-11-01"));
        assertThat(last.getSequence())
                .as("every step of the life stands in its stream")
                .isEqualTo(13);
    }

    private void propose() throws ApiException {
        var proposal = new ProposeRecommendation()
                .recommendationId(ID)
                .partnershipId(GeneratedClientTest.TOWN)
                .planId(GeneratedClientTest.PLAN);
        proposal.reference("2a").kind(ProposeRecommendation.KindEnum.FOR_ACTION).topic("Lay members");
        proposal.wording("That lay members be invited.").madeBy("The Committee").addressee("The Executive");
        recorded(clerk.proposeRecommendation(
                new ProposeRecommendationRequest().envelope(on("2021-03-11")).command(proposal), key(), null, null));
    }

    private void amend() throws ApiException {
        var wording = new AmendRecommendation().recommendationId(ID).topic("Lay members");
        recorded(clerk.amendRecommendation(
                new AmendRecommendationRequest()
                        .envelope(on("2021-03-11"))
                        .command(wording.wording("That two lay members be invited.")),
                key(),
                null,
                null));
    }

    private static Receipt adopt(RecommendationApi committee) throws ApiException {
        var adoption = new AdoptRecommendation().recommendationId(ID).body(AdoptRecommendation.BodyEnum.COMMITTEE);
        return committee.adoptRecommendation(
                new AdoptRecommendationRequest().envelope(on("2021-03-11")).command(adoption), key(), null, null);
    }

    private void issue() throws ApiException {
        var issue = new IssueRecommendation().recommendationId(ID).addressee("The Executive");
        for (var id : GeneratedClientTest.MEMBERS) issue.addCopiedToItem(new CopiesTo().memberId(id));
        recorded(clerk.issueRecommendation(
                new IssueRecommendationRequest().envelope(on("2021-03-12")).command(issue), key(), null, null));
    }

    private void extend() throws ApiException {
        var longer = new ExtendResponse().recommendationId(ID).until("2021-05").approvedBy("The chair");
        recorded(clerk.extendResponse(
                new ExtendResponseRequest()
                        .envelope(because("2021-03-30", "The Executive meets in April."))
                        .command(longer),
                key(),
                null,
                null));
    }

    private Receipt respond(RecordResponse.AnswerEnum answer, Envelope envelope) throws ApiException {
        var response = new RecordResponse().recommendationId(ID).answer(answer).text("Lay members are invited.");
        return recorder.recordResponse(
                new RecordResponseRequest().envelope(envelope).command(response), key(), null, null);
    }

    private void askFurther() throws ApiException {
        var question = new RequestFurtherResponse().recommendationId(ID).asks("Why not two?");
        recorded(clerk.requestFurtherResponse(
                new RequestFurtherResponseRequest().envelope(on("2021-05-06")).command(question), key(), null, null));
    }

    private void link(String action) throws ApiException {
        var link = new LinkAction().recommendationId(ID).actionId(action);
        recorded(recorder.linkAction(
                new LinkActionRequest().envelope(on("2022-04-21")).command(link), key(), null, null));
    }

    private void report(String day) throws ApiException {
        var report = new ReportImplementation().recommendationId(ID).status(ReportImplementation.StatusEnum.COMPLETE);
        report.narrative("Two lay members sit.").evidence("Minutes of June, item 2");
        recorded(agency.reportImplementation(
                new ReportImplementationRequest().envelope(on(day)).command(report), key(), null, null));
    }

    private static Receipt signOff(RecommendationApi who, String day) throws ApiException {
        return who.signOffRecommendation(
                new SignOffRecommendationRequest()
                        .envelope(on(day))
                        .command(new SignOffRecommendation().recommendationId(ID)),
                key(),
                null,
                null);
    }

    private void reopen() throws ApiException {
        recorded(clerk.reopenRecommendation(
                new ReopenRecommendationRequest()
                        .envelope(because("2022-09-01", "The lay members were not invited again."))
                        .command(new ReopenRecommendation().recommendationId(ID)),
                key(),
                null,
                null));
    }
}
