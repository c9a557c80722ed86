package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.standalone.ClientRequests.because;
import static org.planledger.standalone.ClientRequests.key;
import static org.planledger.standalone.ClientRequests.on;
import static org.planledger.standalone.ClientRequests.recorded;
import static org.planledger.standalone.ClientRequests.refused;

import java.util.List;
import org.planledger.client.ApiException;
import org.planledger.client.api.ActionApi;
import org.planledger.client.model.AdoptActionPlan;
import org.planledger.client.model.AdoptActionPlanRequest;
import org.planledger.client.model.CancelAction;
import org.planledger.client.model.CancelActionRequest;
import org.planledger.client.model.CarryForwardAction;
import org.planledger.client.model.CarryForwardActionRequest;
import org.planledger.client.model.CloseActionPlanYear;
import org.planledger.client.model.CloseActionPlanYearRequest;
import org.planledger.client.model.CompleteAction;
import org.planledger.client.model.CompleteActionRequest;
import org.planledger.client.model.Envelope;
import org.planledger.client.model.OpenActionPlanYear;
import org.planledger.client.model.OpenActionPlanYearRequest;
import org.planledger.client.model.Owner;
import org.planledger.client.model.PauseAction;
import org.planledger.client.model.PauseActionRequest;
import org.planledger.client.model.PlanAction;
import org.planledger.client.model.PlanActionRequest;
import org.planledger.client.model.Receipt;
import org.planledger.client.model.ReopenAction;
import org.planledger.client.model.ReopenActionRequest;
import org.planledger.client.model.ReportProgress;
import org.planledger.client.model.ReportProgressRequest;
import org.planledger.client.model.RescheduleAction;
import org.planledger.client.model.RescheduleActionRequest;
import org.planledger.client.model.StartAction;
import org.planledger.client.model.StartActionRequest;
import org.planledger.client.model.Year;

/**
 * The whole life of an action through the generated client: the lead of its theme moves it, its agency reports on it.
 */
record ClientActionLife(ActionApi recorder, ActionApi lead, ActionApi agency) {

    private static final String FIRST = "client-2021-22";
    private static final String NEXT = "client-2022-23";

    /** From the year's plan to an action that was carried forward into the next one, and done there. */
    void inWhole() throws ApiException {
        open(FIRST, "2021-04", "2022-03");
        open(NEXT, "2022-04", "2023-03");
        plan("lamps", FIRST);
        plan("leaflet", FIRST);
        recorded(recorder.adoptActionPlan(
                new AdoptActionPlanRequest()
                        .envelope(on("2021-04-15"))
                        .command(new AdoptActionPlan().actionPlanId(FIRST)),
                key(),
                null,
                null));
        start("lamps", "2021-04-20");
        report("lamps", "2021-05-10");
        slip();
        rest();
        complete("lamps", "2021-11-02");
        refused(422, "action-over", () -> report("lamps", "2021-11-03"));
        reopen();
        intoTheNextYear();
        var last = complete("lamps", "2022-06-01");
        assertThat(last.getSequence())
                .as("every step of the life stands in its stream")
                .isEqualTo(10);
    }

    /** An action that is under way. */
    void begin(String action) throws ApiException {
        plan(action, NEXT);
        start(action, "2022-04-20");
    }

    private void open(String year, String from, String to) throws ApiException {
        var opened = new OpenActionPlanYear().actionPlanId(year).planId(GeneratedClientTest.PLAN);
        recorded(recorder.openActionPlanYear(
                new OpenActionPlanYearRequest()
                        .envelope(on("2021-03-30"))
                        .command(opened.year(new Year().from(from).to(to))),
                key(),
                null,
                null));
    }

    private void plan(String action, String year) throws ApiException {
        var planned = new PlanAction().actionId(action).actionPlanId(year).themeId(GeneratedClientTest.THEME);
        planned.title("Lighting in the park").due("2021-09").wards(List.of("Southgate"));
        planned.owner(new Owner().memberId(GeneratedClientTest.AGENCY));
        recorded(lead.planAction(
                new PlanActionRequest().envelope(on("2021-04-01")).command(planned), key(), null, null));
    }

    private void start(String action, String day) throws ApiException {
        recorded(agency.startAction(
                new StartActionRequest().envelope(on(day)).command(new StartAction().actionId(action)),
                key(),
                null,
                null));
    }

    private void report(String action, String day) throws ApiException {
        var report = new ReportProgress().actionId(action).status(ReportProgress.StatusEnum.AT_RISK);
        recorded(agency.reportProgress(
                new ReportProgressRequest()
                        .envelope(on(day))
                        .command(report.percent(40).narrative("The lamps are late.")),
                key(),
                null,
                null));
    }

    /** The date moves twice; the agency cannot move it, and nobody can without a reason. */
    private void slip() throws ApiException {
        refused(403, "not-allowed", () -> reschedule(agency, "2021-12", because("2021-05-20", "The lamps are late.")));
        refused(422, "reason-required", () -> reschedule(lead, "2021-12", on("2021-05-20")));
        recorded(reschedule(lead, "2021-12", because("2021-05-20", "The lamps are late.")));
        recorded(reschedule(lead, "2022-02", because("2021-08-20", "The lamps are later.")));
    }

    private static Receipt reschedule(ActionApi who, String due, Envelope envelope) throws ApiException {
        var moved = new RescheduleAction().actionId("lamps").due(due);
        moved.requestedBy("Parks").approvedBy("The Executive");
        return who.rescheduleAction(
                new RescheduleActionRequest().envelope(envelope).command(moved), key(), null, null);
    }

    private void rest() throws ApiException {
        recorded(lead.pauseAction(
                new PauseActionRequest()
                        .envelope(because("2021-08-25", "The contractor is changing."))
                        .command(new PauseAction().actionId("lamps")),
                key(),
                null,
                null));
        refused(422, "action-paused", () -> report("lamps", "2021-09-01"));
        start("lamps", "2021-10-01");
    }

    Receipt complete(String action, String day) throws ApiException {
        var done = new CompleteAction().actionId(action).completedOn(day).evidence("Photographs, page 4");
        return recorded(agency.completeAction(
                new CompleteActionRequest().envelope(on(day)).command(done), key(), null, null));
    }

    private void reopen() throws ApiException {
        recorded(lead.reopenAction(
                new ReopenActionRequest()
                        .envelope(because("2022-01-10", "Half of the lamps failed."))
                        .command(new ReopenAction().actionId("lamps")),
                key(),
                null,
                null));
    }

    /** A year closes once nothing in it is open. */
    private void intoTheNextYear() throws ApiException {
        var close = new CloseActionPlanYearRequest()
                .envelope(on("2022-03-31"))
                .command(new CloseActionPlanYear().actionPlanId(FIRST));
        refused(422, "actions-still-open", () -> recorder.closeActionPlanYear(close, key(), null, null));
        var carried = new CarryForwardAction().actionId("lamps").toActionPlanId(NEXT);
        recorded(lead.carryForwardAction(
                new CarryForwardActionRequest().envelope(on("2022-03-30")).command(carried), key(), null, null));
        recorded(lead.cancelAction(
                new CancelActionRequest()
                        .envelope(because("2022-03-30", "Tenants get a letter instead."))
                        .command(new CancelAction().actionId("leaflet")),
                key(),
                null,
                null));
        recorded(recorder.closeActionPlanYear(close, key(), null, null));
    }
}
