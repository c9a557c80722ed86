package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.client.ApiClient;
import org.planledger.client.ApiException;
import org.planledger.client.api.AchievementApi;
import org.planledger.client.api.CatalogueApi;
import org.planledger.client.api.PartnershipApi;
import org.planledger.client.api.PlanApi;
import org.planledger.client.api.RecommendationApi;
import org.planledger.client.model.AddTheme;
import org.planledger.client.model.AddThemeRequest;
import org.planledger.client.model.AdmitMember;
import org.planledger.client.model.AdmitMemberRequest;
import org.planledger.client.model.AdoptRecommendation;
import org.planledger.client.model.AdoptRecommendationRequest;
import org.planledger.client.model.AssignThemeLead;
import org.planledger.client.model.AssignThemeLeadRequest;
import org.planledger.client.model.Authority;
import org.planledger.client.model.CorrectAchievement;
import org.planledger.client.model.CorrectAchievementRequest;
import org.planledger.client.model.DraftPlan;
import org.planledger.client.model.DraftPlanRequest;
import org.planledger.client.model.Envelope;
import org.planledger.client.model.Lead;
import org.planledger.client.model.Period;
import org.planledger.client.model.ProposeRecommendation;
import org.planledger.client.model.ProposeRecommendationRequest;
import org.planledger.client.model.Receipt;
import org.planledger.client.model.RecordAchievement;
import org.planledger.client.model.RecordAchievementRequest;
import org.planledger.client.model.RegisterPartnership;
import org.planledger.client.model.RegisterPartnershipRequest;
import org.planledger.client.model.WithdrawAchievement;
import org.planledger.client.model.WithdrawAchievementRequest;
import org.planledger.standalone.signin.ToolToken;
import org.planledger.values.Role;

/** A client that an independent generator made from the description of the command API works against the service. */
class GeneratedClientTest {

    private static final String TOWN = "client-town";
    private static final String PLAN = "client-plan";

    @TempDir
    Path folder;

    @Test
    void wholeLivesAreLedThroughIt() throws Exception {
        try (var tryOut = TryOutProcess.start(folder, "--no-example")) {
            var administrator = client(tryOut, Role.ADMINISTRATOR);
            var recorder = client(tryOut, Role.EXECUTIVE_RECORDER);
            var clerk = client(tryOut, Role.COMMITTEE_CLERK);

            assertThat(new CatalogueApi(recorder).listCommands())
                    .extracting("name")
                    .contains("AssignThemeLead");
            givenAPlan(administrator, recorder);
            ledATheme(recorder);
            livedAnAchievement(recorder);
            livedARecommendation(clerk, recorder);
            tryOut.stop();
        }
    }

    private static void givenAPlan(ApiClient administrator, ApiClient recorder) throws ApiException {
        var town = new RegisterPartnership()
                .partnershipId(TOWN)
                .name("Client Town")
                .council("Town Council");
        town.executiveName("The Executive").committeeName("The Committee");
        recorded(new PartnershipApi(administrator)
                .registerPartnership(
                        new RegisterPartnershipRequest().envelope(envelope()).command(town), key(), null, null));
        var police = new AdmitMember().partnershipId(TOWN).memberId("police").name("The police");
        police.category(AdmitMember.CategoryEnum.RESPONSIBLE_AUTHORITY);
        recorded(new PartnershipApi(recorder)
                .admitMember(new AdmitMemberRequest().envelope(envelope()).command(police), key(), "\"0\"", null));
        var plan = new DraftPlan().planId(PLAN).partnershipId(TOWN).title("Plan 2020-2024");
        plan.period(new Period().from("2020").to("2024"));
        recorded(new PlanApi(recorder)
                .draftPlan(new DraftPlanRequest().envelope(envelope()).command(plan), key(), null, null));
    }

    private static void ledATheme(ApiClient recorder) throws ApiException {
        var plans = new PlanApi(recorder);
        var theme = new AddTheme().planId(PLAN).themeId("t1").number(1).title("Burglary");
        recorded(plans.addTheme(new AddThemeRequest().envelope(envelope()).command(theme), key(), null, null));
        var lead = new AssignThemeLead().planId(PLAN).themeId("t1").lead(new Lead().memberId("police"));
        var request = new AssignThemeLeadRequest().envelope(envelope()).command(lead);

        var tried = plans.assignThemeLead(request, key(), null, true);
        assertThat(tried.getDryRun()).isTrue();
        assertThat(tried.getPosition()).isNull();

        var stale =
                catchThrowableOfType(ApiException.class, () -> plans.assignThemeLead(request, key(), "\"0\"", null));
        assertThat(stale.getCode()).isEqualTo(412);
        assertThat(stale.getResponseBody()).contains("urn:planledger:problem:precondition-failed", "ThemeAdded");

        var key = key();
        var first = recorded(plans.assignThemeLead(request, key, "\"1\"", null));
        var again = recorded(plans.assignThemeLead(request, key, null, null));
        assertThat(again.getPosition()).isEqualTo(first.getPosition());
        assertThat(again.getRepeated()).isTrue();
    }

    private static void livedAnAchievement(ApiClient recorder) throws ApiException {
        var achievements = new AchievementApi(recorder);
        var done = new RecordAchievement()
                .achievementId("a1")
                .planId(PLAN)
                .themeId("t1")
                .title("Doors marked");
        recorded(achievements.recordAchievement(
                new RecordAchievementRequest().envelope(envelope()).command(done.figures(List.of())),
                key(),
                null,
                null));
        var better = new CorrectAchievement().achievementId("a1").title("Doors and bicycles marked");
        recorded(achievements.correctAchievement(
                new CorrectAchievementRequest().envelope(envelope()).command(better.figures(List.of())),
                key(),
                null,
                null));
        recorded(achievements.withdrawAchievement(
                new WithdrawAchievementRequest()
                        .envelope(envelope())
                        .command(new WithdrawAchievement().achievementId("a1")),
                key(),
                null,
                null));
    }

    private static void livedARecommendation(ApiClient clerk, ApiClient recorder) throws ApiException {
        var proposal = new ProposeRecommendation()
                .recommendationId("r1")
                .partnershipId(TOWN)
                .planId(PLAN);
        proposal.reference("2a").kind(ProposeRecommendation.KindEnum.FOR_ACTION).topic("Lay members");
        proposal.wording("That lay members be invited.").madeBy("The Committee").addressee("The Executive");
        recorded(new RecommendationApi(clerk)
                .proposeRecommendation(
                        new ProposeRecommendationRequest().envelope(envelope()).command(proposal), key(), null, null));
        recorded(adopt(clerk, AdoptRecommendation.BodyEnum.COMMITTEE));
        recorded(adopt(recorder, AdoptRecommendation.BodyEnum.EXECUTIVE));

        var twice =
                catchThrowableOfType(ApiException.class, () -> adopt(recorder, AdoptRecommendation.BodyEnum.EXECUTIVE));
        assertThat(twice.getCode()).isEqualTo(422);
        assertThat(twice.getResponseBody()).contains("urn:planledger:problem:already-adopted");
    }

    private static Receipt adopt(ApiClient body, AdoptRecommendation.BodyEnum as) throws ApiException {
        var command = new AdoptRecommendation().recommendationId("r1").body(as);
        return new RecommendationApi(body)
                .adoptRecommendation(
                        new AdoptRecommendationRequest().envelope(envelope()).command(command), key(), null, null);
    }

    private static Receipt recorded(Receipt receipt) {
        assertThat(receipt.getPosition()).isPositive();
        return receipt;
    }

    /** Without a command id, which is in the header. */
    private static Envelope envelope() {
        var authority = new Authority().kind(Authority.KindEnum.MEETING).reference("Minute 4.2");
        return new Envelope().decidedOn("2021-03-11").authority(authority).reason("As the papers say");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static ApiClient client(TryOutProcess tryOut, Role role) {
        var token = ToolToken.of(tryOut.signIn(), role);
        var client = new ApiClient();
        client.updateBaseUri(tryOut.commands().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }
}
