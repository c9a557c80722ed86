package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.planledger.standalone.ClientRequests.because;
import static org.planledger.standalone.ClientRequests.key;
import static org.planledger.standalone.ClientRequests.on;
import static org.planledger.standalone.ClientRequests.recorded;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.client.ApiClient;
import org.planledger.client.ApiException;
import org.planledger.client.api.AchievementApi;
import org.planledger.client.api.ActionApi;
import org.planledger.client.api.CatalogueApi;
import org.planledger.client.api.PartnershipApi;
import org.planledger.client.api.PlanApi;
import org.planledger.client.api.RecommendationApi;
import org.planledger.client.model.AddTheme;
import org.planledger.client.model.AddThemeRequest;
import org.planledger.client.model.AdmitMember;
import org.planledger.client.model.AdmitMemberRequest;
import org.planledger.client.model.AssignThemeLead;
import org.planledger.client.model.AssignThemeLeadRequest;
import org.planledger.client.model.CorrectAchievement;
import org.planledger.client.model.CorrectAchievementRequest;
import org.planledger.client.model.DraftPlan;
import org.planledger.client.model.DraftPlanRequest;
import org.planledger.client.model.Lead;
import org.planledger.client.model.Period;
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

    /** The partnership that the example people act for, and the agencies that two of them work for. */
    static final String TOWN = "luton-csp";

    static final String AGENCY = "probation-service";
    static final List<String> MEMBERS = List.of("bedfordshire-police", AGENCY);
    static final String PLAN = "client-plan";
    static final String THEME = "t1";

    @TempDir
    Path folder;

    @Test
    void wholeLivesAreLedThroughIt() throws Exception {
        try (var tryOut = TryOutProcess.start(folder, "--no-example")) {
            var administrator = client(tryOut, Role.ADMINISTRATOR);
            var recorder = client(tryOut, Role.EXECUTIVE_RECORDER);

            assertThat(new CatalogueApi(recorder).listCommands())
                    .extracting("name")
                    .contains("AssignThemeLead");
            givenAPlan(administrator, recorder);
            ledATheme(recorder);
            livedAnAchievement(recorder);
            livedAnActionAndARecommendation(tryOut);
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
                        new RegisterPartnershipRequest()
                                .envelope(on("2020-01-10"))
                                .command(town),
                        key(),
                        null,
                        null));
        for (var id : MEMBERS) admitted(recorder, id, "\"" + MEMBERS.indexOf(id) + "\"");
        var plan = new DraftPlan().planId(PLAN).partnershipId(TOWN).title("Plan 2020-2024");
        plan.period(new Period().from("2020").to("2024"));
        recorded(new PlanApi(recorder)
                .draftPlan(new DraftPlanRequest().envelope(on("2020-01-10")).command(plan), key(), null, null));
    }

    private static void admitted(ApiClient recorder, String id, String version) throws ApiException {
        var member = new AdmitMember().partnershipId(TOWN).memberId(id).name("The " + id);
        member.category(AdmitMember.CategoryEnum.RESPONSIBLE_AUTHORITY);
        recorded(new PartnershipApi(recorder)
                .admitMember(
                        new AdmitMemberRequest().envelope(on("2020-01-10")).command(member), key(), version, null));
    }

    private static void ledATheme(ApiClient recorder) throws ApiException {
        var plans = new PlanApi(recorder);
        var theme = new AddTheme().planId(PLAN).themeId(THEME).number(1).title("Burglary");
        recorded(plans.addTheme(new AddThemeRequest().envelope(on("2020-01-15")).command(theme), key(), null, null));
        var lead = new AssignThemeLead().planId(PLAN).themeId(THEME).lead(new Lead().memberId("bedfordshire-police"));
        var request = new AssignThemeLeadRequest().envelope(on("2020-01-15")).command(lead);

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
                .themeId(THEME)
                .title("Doors marked");
        recorded(achievements.recordAchievement(
                new RecordAchievementRequest()
                        .envelope(because("2021-03-11", "As the papers say"))
                        .command(done.figures(List.of())),
                key(),
                null,
                null));
        var better = new CorrectAchievement().achievementId("a1").title("Doors and bicycles marked");
        recorded(achievements.correctAchievement(
                new CorrectAchievementRequest()
                        .envelope(because("2021-03-11", "As the papers say"))
                        .command(better.figures(List.of())),
                key(),
                null,
                null));
        recorded(achievements.withdrawAchievement(
                new WithdrawAchievementRequest()
                        .envelope(because("2021-03-11", "As the papers say"))
                        .command(new WithdrawAchievement().achievementId("a1")),
                key(),
                null,
                null));
    }

    private static void livedAnActionAndARecommendation(TryOutProcess tryOut) throws ApiException {
        var recorder = client(tryOut, Role.EXECUTIVE_RECORDER);
        var agency = client(tryOut, Role.AGENCY_FOCAL_POINT);
        var actions = new ClientActionLife(
                new ActionApi(recorder), new ActionApi(client(tryOut, Role.THEME_LEAD)), new ActionApi(agency));
        var recommendation = new ClientRecommendationLife(
                new RecommendationApi(client(tryOut, Role.COMMITTEE_CLERK)),
                new RecommendationApi(client(tryOut, Role.COMMITTEE_MEMBER)),
                new RecommendationApi(recorder),
                new RecommendationApi(agency));

        actions.inWhole();
        actions.begin("chairs");
        recommendation.untilItWaitsFor("chairs");
        actions.complete("chairs", "2022-06-20");
        recommendation.toTheEnd();
    }

    private static ApiClient client(TryOutProcess tryOut, Role role) {
        var token = ToolToken.of(tryOut.signIn(), role);
        var client = new ApiClient();
        client.updateBaseUri(tryOut.commands().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }
}
