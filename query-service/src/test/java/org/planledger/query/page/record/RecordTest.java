package org.planledger.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Client;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Html;
import org.planledger.values.GovernanceRules;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Recording a decision, up to what is asked of the command-service and what its answers look like. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class RecordTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final CommandStub COMMANDS = new CommandStub();
    private static final String PLAN = "borough-2020";
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    private String token = "";
    private String partnership = "*";
    private MockHttpSession session = new MockHttpSession();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
        settings.add("planledger.command-service.url", COMMANDS::address);
    }

    @BeforeAll
    static void aBorough() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("council", "Borough Council")
                    .admits("traders", "Borough Traders")
                    .partnership(new MembershipEnded(Borough.CSP, "traders"))
                    .meets("meeting-1", "2021-03-11");
            sections(given);
            borough.drafts(PLAN, "2020", "2024")
                    .adds(PLAN, "t1", 1, "Domestic abuse")
                    .proposes("r-a", "A", "Lay members")
                    .opens("rev-1", "Review of 2020")
                    .closes("rev-1")
                    .opens("rev-2", "Review of 2021")
                    .adds(PLAN, "t2", 2, "Youth offending")
                    .assigns(PLAN, "t2", "council", null)
                    .achieves(PLAN, "t2", "a-bags", "Bags collected")
                    .achieves(PLAN, "t2", "a-lights", "Lights mended")
                    .achieves(PLAN, "t2", "a-more-lights", "Lights mended")
                    .achieves(PLAN, "t2", "a-gone", "Lamps painted")
                    .withdraws("a-gone");
            given.event(
                    Streams.partnership("hillford"),
                    new PartnershipRegistered("hillford", "Hillford Safer", "Hillford", "Board", "Panel"));
            newest = given.position();
        }
    }

    private static void sections(Given given) {
        var usual = GovernanceRules.USUAL;
        var rules = new GovernanceRules(
                List.of(), usual.responseDays(), usual.reportingYear(), null, List.of(), List.of("Done", "To do"));
        given.event(Streams.partnership(Borough.CSP), new GovernanceRulesSet(Borough.CSP, rules, null, null));
        given.event(
                Streams.report("year"),
                new ReportDrafted(
                        "year", Borough.CSP, "meeting-1", null, ReportKind.PROGRESS, "The year", null, List.of()));
    }

    @AfterAll
    static void close() {
        COMMANDS.close();
    }

    @BeforeEach
    void signedIn() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
        COMMANDS.records();
        hold("the-token");
    }

    /** The token that the sign-in service gave. */
    private void hold(String given) {
        token = given;
    }

    private OAuth2AccessToken accessToken() {
        var now = Instant.now();
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, now, now.plusSeconds(600));
    }

    @Test
    void onlyWhatTheRoleAllowsIsOffered() throws Exception {
        assertThat(html(get("/record"), "theme-lead").text())
                .contains("An achievement was recorded")
                .doesNotContain("A theme lead was appointed");
        var main = html(get("/record"), "auditor").select("main");
        assertThat(main.select("p").eachText()).singleElement().asString().contains("record nothing");
        assertThat(main.select("a")).isEmpty();
    }

    @Test
    void theChoiceBeginsWithItsContentsAndKeepsTheOrderOfTheCatalogue() throws Exception {
        var page = html(get("/record"), "executive-recorder");

        assertThat(page.select("nav[aria-label=Contents] a").eachText())
                .isEqualTo(page.select("section h2").eachText())
                .hasSizeGreaterThan(1);
        assertThat(page.select("nav[aria-label=Contents] a"))
                .allSatisfy(link ->
                        assertThat(page.select("h2" + link.attr("href"))).hasSize(1));
        assertThat(page.select("#about-achievement ~ ul a").eachText())
                .containsExactly(
                        "Evidence was attached", "An achievement was recorded", "An achievement was corrected");
    }

    @Test
    void thatAPlanCameIntoEffectIsOfferedAmongTheStepsOfAPlan() throws Exception {
        assertThat(html(get("/record"), "executive-recorder")
                        .select("#about-plan ~ ul a")
                        .eachText())
                .containsExactly("A theme lead was appointed", "A plan came into effect", "A theme was reworded");
    }

    @Test
    void whoActsForSeveralPartnershipsChoosesOneAndEveryFormKeepsIt() throws Exception {
        var page = html(get("/record?partnershipId=hillford"), "committee-clerk");

        assertThat(page.select("nav[aria-label=Partnerships] li").eachText())
                .containsExactlyInAnyOrder("Borough Community Safety Partnership", "Hillford Safer (chosen)");
        assertThat(page.select("a[href*=AdoptRecommendation]").attr("href")).endsWith("?partnershipId=hillford");
        var form = html(get("/record/AdoptRecommendation?partnershipId=hillford"), "committee-clerk");
        assertThat(form.select("[name=command.recommendationId] option").eachText())
                .containsExactly("There is none to choose yet");
        assertThat(form.select("[name=partnership]").attr("value")).isEqualTo("hillford");
        assertThat(html(get("/record/CloseScrutinyReview?partnershipId=hillford"), "committee-clerk")
                        .select("[name=command.reviewId] option")
                        .eachText())
                .containsExactly("There is none to choose yet");
    }

    @Test
    void whoseAgencyIsNoMemberThereIsToldSo() throws Exception {
        partnership = "hillford";

        var form = html(get("/record/RecordAchievement?partnershipId=hillford"), "theme-lead");

        assertThat(form.select(".govuk-inset-text").text()).startsWith("Your agency is no member of this partnership");
    }

    @Test
    void onlyWhatCanBeCorrectedIsOfferedTheNewestFirstAndNoTwoInTheSameWords() throws Exception {
        var form = html(get("/record/CorrectAchievement"), "executive-recorder");
        var offered = form.select("[name=command.achievementId] option");

        assertThat(offered.eachAttr("value")).containsExactly("", "a-more-lights", "a-lights", "a-bags");
        assertThat(offered.eachText()).doesNotHaveDuplicates().contains("Bags collected (Safer Borough 2020)");
        assertThat(form.select("[id=command.achievementId-hint]").text())
                .isEqualTo("1 more cannot be chosen as it stands: 1 Withdrawn.");
    }

    @Test
    void whatAnAddressNamesStaysChosenAfterTheOthersForTheRulesToRefuseIt() throws Exception {
        var form = html(get("/record/CorrectAchievement?achievementId=a-gone"), "executive-recorder");

        assertThat(form.select("[name=command.achievementId] option").eachAttr("value"))
                .containsExactly("", "a-more-lights", "a-lights", "a-bags", "a-gone");
        assertThat(form.select("[name=command.achievementId] option[selected]").attr("value"))
                .isEqualTo("a-gone");
        assertThat(form.select("[id=command.achievementId-hint]")).isEmpty();
    }

    @Test
    void aBoxThatDependsOnAnotherSaysWhatToChooseFirst() throws Exception {
        partnership = "hillford";

        var form = html(get("/record/RewordTheme"), "executive-recorder");

        assertThat(form.select("[name=command.themeId] option").eachText()).containsExactly("First choose: Plan");
        assertThat(form.select("[name=command.planId] option").eachText())
                .containsExactly("There is none to choose yet");
    }

    @Test
    void whoDoesNotActForThePartnershipOfTheFormIsToldSo() throws Exception {
        partnership = "hillford";

        var form = html(get("/record/CorrectAchievement?achievementId=a-bags"), "executive-recorder");

        assertThat(form.select(".govuk-inset-text").text())
                .isEqualTo(
                        "You do not act for Borough Community Safety Partnership, so what you record about it here is"
                                + " refused. You act for: Hillford Safer.");
    }

    @Test
    void nothingOfAnotherPartnershipIsOfferedToWhoeverDoesNotActForIt() throws Exception {
        partnership = "hillford";

        var form = html(get("/record/CloseScrutinyReview"), "committee-clerk");

        assertThat(form.select("main option").eachText())
                .contains("Hillford Safer")
                .doesNotContain("Borough Community Safety Partnership", "Review of 2021");
    }

    @Test
    void aThemeLeadIsToldAtOnceOnWhatTheyRecord() throws Exception {
        var form = html(get("/record/RecordAchievement?planId=" + PLAN + "&themeId=t1"), "theme-lead");

        assertThat(form.select(".govuk-inset-text").text())
                .isEqualTo("You are with Borough Council, and record on its own work: 2. Youth offending.");
        assertThat(form.select("[name=command.themeId] option").eachText())
                .containsExactly("Choose", "2. Youth offending");
    }

    @Test
    void aFormThatTheRoleDoesNotAllowIsRefused() throws Exception {
        var answer = send(get("/record/AssignThemeLead"), "auditor").getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void aFormKnowsItsPlanAndThemeAndOffersTheMembers() throws Exception {
        var page = html(get("/record/AssignThemeLead?planId=" + PLAN + "&themeId=t1"), "executive-recorder");
        assertThat(page.select("option[selected]").eachAttr("value")).contains(PLAN, "t1");
        assertThat(page.select("[name=command.lead.memberId] option").eachText())
                .contains("Borough Council");
        assertThat(page.select("[name=commandId]").attr("value")).hasSizeGreaterThan(8);
        assertThat(page.select("[name=seenVersion]").attr("value")).isEqualTo("3");
    }

    @Test
    void anAddressAlsoFillsInWhatLiesInsideAGroup() throws Exception {
        var page = html(
                get("/record/AssignThemeLead?planId=" + PLAN + "&lead.memberId=council&lead.unit=Public Health"),
                "executive-recorder");
        assertThat(page.select("[name=command.lead.memberId] option[selected]").attr("value"))
                .isEqualTo("council");
        assertThat(page.select("[name=command.lead.unit]").attr("value")).isEqualTo("Public Health");
    }

    @Test
    void whatIsMissingIsSaidAboveAndAtTheFieldAndWhatWasTypedStays() throws Exception {
        var page = html(step("continue", Map.of("command.lead.unit", "Public <b>Health")), "executive-recorder");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .contains("#envelope.authority.kind", "#command.lead.memberId");
        assertThat(page.select("[id=command.lead.unit]").attr("value")).isEqualTo("Public <b>Health");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void aDecisionOfAMeetingStartsWithTheDayAndTheAuthorityOfTheMeeting() throws Exception {
        var form = html(get("/record/RecordDecision?meetingId=meeting-1"), "committee-clerk");

        assertThat(form.select("[name^=envelope.decidedOn]").eachAttr("value")).containsExactly("11", "03", "2021");
        assertThat(form.select("[name=envelope.authority.kind][checked]").attr("value"))
                .isEqualTo("MEETING");
        assertThat(form.select("[name=envelope.authority.meetingId] option[selected]")
                        .attr("value"))
                .isEqualTo("meeting-1");
    }

    @Test
    void aMembershipThatEndedIsNotOfferedToBeEnded() throws Exception {
        assertThat(html(get("/record/EndMembership?partnershipId=" + Borough.CSP), "executive-recorder")
                        .select("[name=command.memberId] option")
                        .eachText())
                .containsExactly("Choose", "Borough Council");
        assertThat(html(get("/record/AssignThemeLead?planId=" + PLAN), "executive-recorder")
                        .select("[name=command.lead.memberId] option")
                        .eachText())
                .contains("Borough Traders (former member)");
    }

    @Test
    void answersAreCheckedBeforeAnythingIsRecorded() throws Exception {
        var page = html(step("continue", filledIn()), "executive-recorder");
        assertThat(page.select("h1").text()).isEqualTo("Check your answers");
        assertThat(page.select(".govuk-summary-list").text())
                .contains("1. Domestic abuse", "Borough Council", "Minute 4.2");
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void recordingAsksOnceAndShowsTheEntry() throws Exception {
        var answer = send(step("record", filledIn()), "executive-recorder").getResponse();
        assertThat(answer.getRedirectedUrl()).startsWith("/recorded/3?minPosition=3");
        var asked = COMMANDS.received().get(0);
        assertThat(asked.at("/command").toString())
                .isEqualTo("{\"planId\":\"borough-2020\",\"themeId\":\"t1\",\"lead\":{\"memberId\":\"council\"}}");
        assertThat(asked.at("/envelope/authority").toString())
                .isEqualTo("{\"kind\":\"MEETING\",\"reference\":\"Minute 4.2\"}");
        assertThat(asked.at("/envelope/decidedOn").asString()).isEqualTo("2021-03");
        assertThat(asked.at("/envelope/seenVersion").asLong()).isEqualTo(1);
        var page = html(get(answer.getRedirectedUrl()), "executive-recorder");
        assertThat(page.select(".govuk-notification-banner--success").text()).contains("Entry 3 recorded.");
    }

    @Test
    void whatIsRecordedSaysWhereItShows() throws Exception {
        long lead = newest - 1;

        var page = html(get("/recorded/" + lead + "?minPosition=" + lead), "executive-recorder");

        assertThat(page.select("main a").eachAttr("href"))
                .contains(
                        "/theme/borough-2020/t2?minPosition=" + lead,
                        "/plan/borough-2020?minPosition=" + lead,
                        "/partnership/" + Borough.CSP + "?minPosition=" + lead,
                        "/partnership/" + Borough.CSP + "/changes?since=position:" + (lead - 1) + "&minPosition="
                                + lead,
                        "/entry/" + lead + "?minPosition=" + lead)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSaidToBeRecordedThatIsNotThere() throws Exception {
        var answer = send(get("/recorded/99999999"), "executive-recorder").getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("The ledger has no entry with this number.");
    }

    @Test
    void otherAnswersInAFormThatWasRecordedAreADecisionOfTheirOwn() throws Exception {
        COMMANDS.answers(409, """
                {"type": "urn:planledger:problem:command-id-reused", "title": "The command id was used",
                 "status": 409, "detail": "Choose a new one.", "field": "envelope.commandId"}""");
        var page = html(step("record", filledIn()), "executive-recorder");

        assertThat(page.select(".govuk-error-summary").text()).contains("This form was recorded already");
        assertThat(page.select("[name=commandId]").attr("value"))
                .isNotEqualTo(
                        COMMANDS.received().get(0).at("/envelope/commandId").asString());
        assertThat(page.select("[name='envelope.authority.reference']").attr("value"))
                .isEqualTo("Minute 4.2");
    }

    @Test
    void pressingTwiceSendsTheVerySameRequest() throws Exception {
        send(step("record", filledIn()), "executive-recorder");
        send(step("record", filledIn()), "executive-recorder");
        assertThat(COMMANDS.received()).hasSize(2);
        assertThat(COMMANDS.received().get(0)).isEqualTo(COMMANDS.received().get(1));
    }

    @Test
    void aRefusalStandsAtItsFieldUnderTheFormsOwnName() throws Exception {
        COMMANDS.answers(422, """
                {"type": "urn:planledger:problem:lead-not-a-member", "title": "A lead is a member", "detail": "No.",
                 "errors": [{"field": "command.lead.memberId", "rule": "lead-not-a-member",
                             "message": "'command.lead.memberId' was no member then."}]}
                """);
        var page = html(step("record", filledIn()), "executive-recorder");
        assertThat(page.select("[id=command.lead.memberId-error]").text()).contains("“Agency” was no member then.");
        assertThat(page.select("[name=envelope.authority.reference]").attr("value"))
                .isEqualTo("Minute 4.2");
    }

    @Test
    void whatIsWrongWithOneLineIsSaidAtTheBoxOfAllLines() throws Exception {
        COMMANDS.answers(400, """
                {"type": "urn:planledger:problem:invalid-field", "title": "Wrong", "detail": "Wrong.",
                 "errors": [{"field": "command.wards[1]", "rule": "format",
                             "message": "'command.wards[1]' holds a hidden tab (U+0009) after “North”."}]}
                """);
        var typed = decided();
        typed.put("envelope.authority.kind", "PAPER");
        typed.put("command.meetingId", "meeting-1");
        typed.put("command.wording", "To agree");
        typed.put("command.wards", "South\nNorth\tend");

        var page = html(form("RecordDecision", "continue", typed), "committee-clerk");

        assertThat(page.select("[id=command.wards-error]").text())
                .endsWith("“Wards” holds a hidden tab (U+0009) after “North”.");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#command.wards");
    }

    @Test
    void whatTheRulesRefuseIsSaidAtTheFormAndNeverAskedToBeChecked() throws Exception {
        COMMANDS.answers(422, """
                {"type": "urn:planledger:problem:lead-not-a-member", "title": "A lead is a member",
                 "detail": "'council' was not a member of the partnership on 2019-03.",
                 "allowed": "A member on that date: council, police. One of the roles: [committee-clerk]",
                 "errors": [{"field": "command.lead.memberId", "rule": "lead-not-a-member",
                             "message": "'council' was not a member of the partnership on 2019-03."}]}
                """);
        var page = html(step("continue", filledIn()), "executive-recorder");
        assertThat(page.title()).startsWith("Error: A theme lead was appointed");
        assertThat(page.select("[id=command.lead.memberId-error]").text())
                .contains("Borough Council was not a member of the partnership on March 2019.")
                .contains("Allowed: A member on that date: Borough Council, police. One of the roles: committee clerk");
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void aRefusalWithoutAFieldStandsAboveTheForm() throws Exception {
        COMMANDS.answers(403, """
                {"type": "urn:planledger:problem:not-allowed", "title": "Your role may not do this",
                 "detail": "As Clerk you may not ask for this.", "allowed": "One of the roles: [executive-recorder]"}
                """);
        var page = html(step("continue", filledIn()), "executive-recorder");
        assertThat(page.select(".govuk-error-summary").text())
                .contains("As Clerk you may not ask for this. Allowed: One of the roles: executive recorder");
    }

    @Test
    void everyFormThatIsSentIsAnsweredByAnAddressToGoTo() throws Exception {
        for (var sent : List.of("continue", "add:command.figures", "refresh", "change")) {
            var answer =
                    send(achievementStep(sent, achievement()), "theme-lead").getResponse();
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).matches("/record/RecordAchievement(/check)?\\?form=command-1");
        }
    }

    @Test
    void whoChoosesAnotherItemToCorrectStartsFromItsTexts() throws Exception {
        var form = html(get("/record/CorrectAchievement?achievementId=a-bags"), "executive-recorder");
        assertThat(written(form, "command.title")).isEqualTo("Bags collected");
        var typed = typed(form);
        typed.put("command.achievementId", "a-lights");

        var refreshed = html(form("CorrectAchievement", "refresh", typed), "executive-recorder");
        assertThat(written(refreshed, "command.title")).isEqualTo("Lights mended");

        typed.put("command.title", "A title of one's own");
        var kept = html(form("CorrectAchievement", "refresh", typed), "executive-recorder");
        assertThat(written(kept, "command.title")).isEqualTo("A title of one's own");
    }

    @Test
    void whoContinuesWithAnotherItemLooksAtItsTextsFirst() throws Exception {
        var typed = typed(html(get("/record/CorrectAchievement?achievementId=a-bags"), "executive-recorder"));
        typed.putAll(decided());
        typed.put("command.achievementId", "a-lights");

        var asked = html(form("CorrectAchievement", "continue", typed), "executive-recorder");

        assertThat(asked.select(".govuk-error-summary a").eachText())
                .containsExactly("What is on record of “Lights mended” was filled in. Look at it, change what is to be"
                        + " different, and continue.");
        assertThat(written(asked, "command.title")).isEqualTo("Lights mended");
        var answers = decided();
        answers.putAll(typed(asked));
        assertThat(html(form("CorrectAchievement", "continue", answers), "executive-recorder")
                        .select("h1")
                        .text())
                .isEqualTo("Check your answers");
    }

    @Test
    void anotherAuthorityThanTheMeetingStaysWhateverMeetingIsChosen() throws Exception {
        var typed = decided();
        typed.put("envelope.authority.kind", "PAPER");
        typed.put("command.meetingId", "meeting-1");
        typed.put("command.wording", "To agree");

        assertThat(html(form("RecordDecision", "continue", typed), "committee-clerk")
                        .select("h1")
                        .text())
                .isEqualTo("Check your answers");
    }

    @Test
    void theVersionSeenIsThatOfTheTextsInTheForm() throws Exception {
        var typed = typed(html(get("/record/RewordTheme?planId=" + PLAN + "&themeId=t2"), "executive-recorder"));

        assertThat(seenIn(form("RewordTheme", "refresh", typed), "executive-recorder"))
                .as("what the person saw when the form was opened")
                .isEqualTo("plan/borough-2020 at 1");
    }

    @Test
    void whatWasEmptiedStaysEmptyWhenTheChoicesAreUpdated() throws Exception {
        var typed = typed(html(get("/record/CorrectAchievement?achievementId=a-bags"), "executive-recorder"));
        typed.put("command.title", "");
        var refreshed = html(form("CorrectAchievement", "refresh", typed), "executive-recorder");
        assertThat(written(refreshed, "command.title")).isEmpty();
    }

    @Test
    void aThemeThatIsNotChosenYetHasNotThePlansTitle() throws Exception {
        var form = html(get("/record/RewordTheme?planId=" + PLAN), "executive-recorder");
        assertThat(written(form, "command.title")).isEmpty();
        var typed = typed(form);
        typed.put("command.themeId", "t2");
        var refreshed = html(form("RewordTheme", "refresh", typed), "executive-recorder");
        assertThat(written(refreshed, "command.title")).isEqualTo("Youth offending");
    }

    private static String written(Document form, String field) {
        return form.select("[name=" + field + "]").attr("value");
    }

    /** What a browser would send of the form's boxes, without what was chosen. */
    private static Map<String, String> typed(Document form) {
        var typed = new HashMap<String, String>();
        form.select("form#decision input[name=standing], form#decision input.govuk-input")
                .forEach(box -> typed.put(box.attr("name"), box.attr("value")));
        form.select("form#decision textarea").forEach(box -> typed.put(box.attr("name"), box.wholeText()));
        form.select("form#decision option[selected]")
                .forEach(option -> typed.put(option.parent().attr("name"), option.attr("value")));
        return typed;
    }

    @Test
    void goingBackAfterRecordingLeadsToWhatWasRecorded() throws Exception {
        send(step("continue", filledIn()), "executive-recorder");
        var recorded = send(step("record", filledIn()), "executive-recorder")
                .getResponse()
                .getRedirectedUrl();
        for (var earlier :
                List.of("/record/AssignThemeLead?form=command-1", "/record/AssignThemeLead/check?form=command-1"))
            assertThat(send(get(earlier), "executive-recorder").getResponse().getRedirectedUrl())
                    .isEqualTo(recorded);
        assertThat(COMMANDS.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check"})
    void aFormThatIsNotInThisSessionBeginsAnewAndSaysSo(String page) throws Exception {
        var form = html(get("/record/AssignThemeLead" + page + "?form=command-of-another"), "executive-recorder");

        assertThat(form.select("h1").text()).isEqualTo("A theme lead was appointed");
        assertThat(form.select(".govuk-inset-text").text()).contains("is not kept any more");
        assertThat(html(get("/record/AssignThemeLead"), "executive-recorder").select(".govuk-inset-text"))
                .isEmpty();
    }

    @Test
    void theTextOfAReportIsAskedForInTheSectionsThatThePartnershipSettled() throws Exception {
        var hint = html(get("/record/SubmitThemeReport?reportId=year"), "executive-recorder")
                .select("[id='command.text-hint']");

        assertThat(hint.text()).isEqualTo("In short. In these sections: Done; To do.");
    }

    @Test
    void aStaleFormShowsWhatChangedAndLetsThePersonGoOn() throws Exception {
        COMMANDS.answers(409, """
                {"type": "urn:planledger:problem:stale-version", "title": "Changed", "detail": "Changed.", "version": 7,
                 "changes": [{"position": 2, "event": "ThemeReworded", "title": "Theme reworded",
                              "decidedOn": "2021-03-01", "recordedAt": "2021-03-02T10:00:00Z", "actor": "Clerk"}]}
                """);
        var page = html(step("record", filledIn()), "executive-recorder");
        assertThat(page.text()).contains("Theme reworded, 1 March 2021, recorded by Clerk", "Record it all the same");
        assertThat(page.select("[name=seenVersion]").attr("value")).isEqualTo("7");
        assertThat(page.select("[name=commandId]").attr("value")).isEqualTo("command-1");
    }

    @Test
    void aServiceThatIsAwayLosesNothingThatWasTyped() throws Exception {
        COMMANDS.answers(
                503,
                "{\"type\": \"urn:planledger:problem:ledger-unavailable\", \"title\": \"Away\", \"detail\": \"Try again shortly.\"}");
        var page = html(step("record", filledIn()), "executive-recorder");
        assertThat(page.select(".govuk-error-summary").text()).contains("Try again shortly.");
        assertThat(page.select("input[name=command.lead.memberId]").attr("value"))
                .isEqualTo("council");
        assertThat(page.select("input[name=commandId]").attr("value")).isEqualTo("command-1");
    }

    @Test
    void aTokenThatIsNoLongerTakenLeadsToSigningInAndBackToWhatWasTyped() throws Exception {
        hold("an-old-token");
        var answer = send(step("record", filledIn()), "executive-recorder").getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/oauth2/authorization/planledger");
        assertThat(COMMANDS.received()).isEmpty();
        hold("the-token");
        var page = html(get("/record/AssignThemeLead"), "executive-recorder");
        assertThat(page.text()).contains("What you had typed is here");
        assertThat(page.select("[name=envelope.authority.reference]").attr("value"))
                .isEqualTo("Minute 4.2");
    }

    @Test
    void aFormSentAfterSigningOutElsewhereIsNotRecordedAndComesBackAsTyped() throws Exception {
        var answer = browser.perform(withoutToken().cookie(mark()).session(session))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/oauth2/authorization/planledger");
        var page = html(get("/record/AssignThemeLead"), "executive-recorder");
        assertThat(page.text()).contains("You had to sign in again. What you had typed is here.");
        assertThat(page.select("[name=envelope.authority.reference]").attr("value"))
                .isEqualTo("Minute 4.2");
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void aFormThatIsOpenedInThePastRecordsTodayAndSaysSo() throws Exception {
        var led = send(get("/record/AssignThemeLead?asAt=2024&knownOn=2025&planId=" + PLAN), "executive-recorder");
        assertThat(led.getResponse().getRedirectedUrl()).isEqualTo("/record/AssignThemeLead?planId=" + PLAN);

        var page =
                html(get("/record/AssignThemeLead?planId=" + PLAN).flashAttrs(led.getFlashMap()), "executive-recorder");
        assertThat(page.select(".govuk-inset-text").text()).contains("is recorded today");
        assertThat(page.select(".pl-bar").text()).doesNotContain("You are viewing the plan as at");
    }

    @Test
    void aFormThatIsOpenedTodayWithAnEmptyClockInItsAddressSaysNothingOfAnotherMoment() throws Exception {
        var page = html(get("/record/AssignThemeLead?asAt=&planId=" + PLAN), "executive-recorder");
        assertThat(page.select(".govuk-inset-text").text()).doesNotContain("is recorded today");
    }

    @Test
    void whatWasTypedInTwoTabsIsKeptForBoth() throws Exception {
        var decision = post("/record/RecordDecision").param("commandId", "command-2");
        decided().forEach(decision::param);
        browser.perform(withoutToken().cookie(mark()).session(session));
        browser.perform(
                decision.param("command.wording", "To agree").cookie(mark()).session(session));

        var problem = send(get("/sign-in-problem"), "executive-recorder").getResponse();
        assertThat(problem.getRedirectedUrl()).isEqualTo("/record");
        assertThat(keptBeside(html(get("/record"), "executive-recorder")))
                .containsExactlyInAnyOrder("/record/AssignThemeLead", "/record/RecordDecision");
        var second = html(get("/record/RecordDecision"), "executive-recorder");
        assertThat(second.select("[name=command.wording]").text()).isEqualTo("To agree");
        assertThat(keptBeside(second)).containsExactly("/record/AssignThemeLead");
        assertThat(html(get("/record/AssignThemeLead"), "executive-recorder")
                        .select("[name=envelope.authority.reference]")
                        .attr("value"))
                .isEqualTo("Minute 4.2");
        assertThat(keptBeside(html(get("/record"), "executive-recorder"))).isEmpty();
    }

    @Test
    void aFormThatAnotherRoleBeganIsKeptUntilThatRoleSignsIn() throws Exception {
        browser.perform(withoutToken().cookie(mark()).session(session));

        var refused = send(get("/record/AssignThemeLead"), "committee-clerk");
        assertThat(refused.getResponse().getStatus()).isEqualTo(403);
        assertThat(refused.getResponse().getContentAsString())
                .contains("What was typed into this form is kept.", "Sign out and keep");
        assertThat(html(get("/record"), "committee-clerk")
                        .select(".govuk-inset-text li")
                        .eachText())
                .containsExactly("A theme lead was appointed");

        assertThat(typedAfterSigningOut(post("/sign-out").param("keep", "forms")))
                .isEqualTo("Minute 4.2");
    }

    @Test
    void whoSimplySignsOutLeavesNothingBehind() throws Exception {
        browser.perform(withoutToken().cookie(mark()).session(session));
        assertThat(typedAfterSigningOut(post("/sign-out"))).isEmpty();
    }

    /** The authority in the form as the next person to sign in finds it. */
    private String typedAfterSigningOut(MockHttpServletRequestBuilder signOut) throws Exception {
        var out = send(signOut.with(csrf()), "committee-clerk");
        assertThat(out.getResponse().getStatus()).isEqualTo(302);
        session = out.getRequest().getSession(false) instanceof MockHttpSession next ? next : new MockHttpSession();
        return html(get("/record/AssignThemeLead"), "executive-recorder")
                .select("[name=envelope.authority.reference]")
                .attr("value");
    }

    /** The forms of other tabs to which the page leads. */
    private static List<String> keptBeside(Document page) {
        return page.select(".govuk-inset-text a").eachAttr("href");
    }

    @Test
    void aFormSentWithAnotherSessionsTokenIsNotRecordedAndIsShownAgainAsTyped() throws Exception {
        var answer = send(withoutToken().with(csrf().useInvalidToken()), "executive-recorder")
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/record/AssignThemeLead");
        var page = html(get("/record/AssignThemeLead"), "executive-recorder");
        assertThat(page.text()).contains("What you had typed is here.");
        assertThat(page.select("[name=envelope.authority.reference]").attr("value"))
                .isEqualTo("Minute 4.2");
        assertThat(COMMANDS.received()).isEmpty();
    }

    @Test
    void whatSomebodyTypesWhoNeverWasSignedInIsNotKept() throws Exception {
        var answer =
                browser.perform(withoutToken().session(session)).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/oauth2/authorization/planledger");
        var page = html(get("/record/AssignThemeLead"), "executive-recorder");
        assertThat(page.text()).doesNotContain("You had to sign in again.");
        assertThat(page.select("[name=envelope.authority.reference]").attr("value"))
                .isEmpty();
    }

    @Test
    void thatATextWasTooLongToBeKeptIsSaidWhereItWasTyped() throws Exception {
        var tooLong = withoutToken().param("command.lead.unit", "x".repeat(200_000));
        browser.perform(tooLong.cookie(mark()).session(session));

        var page = html(get("/record/AssignThemeLead"), "executive-recorder");

        assertThat(page.select(".govuk-inset-text").text())
                .contains("You had to sign in again. What you had typed could not be kept: it was too long");
        assertThat(html(get("/record/AssignThemeLead"), "executive-recorder").text())
                .doesNotContain("could not be kept");
    }

    /** What a browser has kept since somebody was signed in. */
    private Cookie mark() throws Exception {
        return browser.perform(get("/still-here").with(oidcLogin()))
                .andReturn()
                .getResponse()
                .getCookie("PLANLEDGER_BEEN");
    }

    private static MockHttpServletRequestBuilder withoutToken() {
        var request = post("/record/AssignThemeLead").param("step", "record").param("commandId", "command-1");
        filledIn().forEach(request::param);
        return request;
    }

    @Test
    void figuresComeAndGoWithoutScriptAndEmptyOnesAreDropped() throws Exception {
        var typed = new LinkedHashMap<>(achievement());
        var page = html(achievementStep("add:command.figures", typed), "theme-lead");
        assertThat(page.select("fieldset[id=command.figures.0]")).hasSize(1);
        typed.put("command.figures.0.measures", "");
        typed.put("command.figures.0.value", "");
        typed.put("command.figures.1.measures", "fines");
        typed.put("command.figures.1.kind", "COUNT");
        typed.put("command.figures.1.value", "52");
        send(achievementStep("record", typed), "theme-lead");
        assertThat(COMMANDS.received().get(0).at("/command/figures").toString())
                .isEqualTo("[{\"measures\":\"fines\",\"kind\":\"COUNT\",\"value\":\"52\"}]");
        assertThat(COMMANDS.received().get(0).at("/command/achievementId").asString())
                .startsWith("market-day-");
    }

    @ParameterizedTest
    @CsvSource({"committee-clerk, COMMITTEE", "committee-member, COMMITTEE", "executive-recorder, EXECUTIVE"})
    void aRecommendationIsAdoptedByTheCommitteeAndByTheExecutive(String role, String body) throws Exception {
        var opened = html(get("/record/AdoptRecommendation?recommendationId=r-a"), role);
        assertThat(opened.select("option[selected]").eachAttr("value")).contains("r-a");
        assertThat(opened.select("[name=command.body]").eachAttr("value")).containsExactly(body);
        assertThat(opened.select("[name=command.body][checked]")).hasSize(1);
        assertThat(opened.select("[name=seenVersion]").attr("value")).isEqualTo("0");

        var typed = decided();
        typed.put("command.recommendationId", "r-a");
        typed.put("command.body", body);
        assertThat(html(form("AdoptRecommendation", "continue", typed), role)
                        .select(".govuk-summary-list")
                        .text())
                .contains("A: Lay members");
        var answer = send(form("AdoptRecommendation", "record", typed), role).getResponse();

        assertThat(answer.getRedirectedUrl()).startsWith("/recorded/3?minPosition=3");
        assertThat(COMMANDS.received()).hasSize(1);
        assertThat(COMMANDS.received().get(0).at("/command").toString())
                .isEqualTo("{\"recommendationId\":\"r-a\",\"body\":\"" + body + "\"}");
    }

    @Test
    void aFormAboutAReviewHasSeenAllReviewsOfThePartnership() throws Exception {
        var address = "/record/CloseScrutinyReview?partnershipId=" + Borough.CSP + "&reviewId=rev-2";
        assertThat(html(get(address), "committee-clerk")
                        .select("[name=seenVersion]")
                        .attr("value"))
                .isEqualTo("2");
    }

    @Test
    void theVersionSeenIsThatOfTheRecordThatWasChosenAndNotOfTheOneTheFormWasOpenedFor() throws Exception {
        var typed = decided();
        typed.put("command.recommendationId", "r-a");
        typed.put("command.body", "COMMITTEE");

        assertThat(seenIn(form("AdoptRecommendation", "continue", typed), "committee-clerk"))
                .isEqualTo("recommendation/r-a at 0");
        assertThat(seenIn(step("continue", filledIn()), "executive-recorder"))
                .as("what the person saw when the form was opened")
                .isEqualTo("plan/borough-2020 at 1");
    }

    private String seenIn(MockHttpServletRequestBuilder request, String role) throws Exception {
        var page = html(request, role);
        return page.select("[name=seenStream]").attr("value") + " at "
                + page.select("[name=seenVersion]").attr("value");
    }

    @Test
    void aDateThatIsNoneAndATextThatIsTooLongAreSaid() throws Exception {
        var typed = new LinkedHashMap<>(achievement());
        typed.put("command.title", "x".repeat(21));
        typed.put("command.happened.from-day", "31");
        typed.put("command.happened.from-month", "2");
        typed.put("command.happened.from-year", "2021");
        var summary = html(achievementStep("continue", typed), "theme-lead").select(".govuk-error-summary");
        assertThat(summary.text())
                .contains("“From”: There is no such date.", "must be 20 characters or fewer; it has 21");
        assertThat(summary.select("a").eachAttr("href")).contains("#command.happened.from-day");
        assertThat(COMMANDS.received()).isEmpty();
    }

    private static Map<String, String> achievement() {
        var typed = new LinkedHashMap<>(filledIn());
        typed.keySet().removeIf(name -> name.startsWith("command.lead"));
        typed.put("command.title", "Market day");
        return typed;
    }

    private static Map<String, String> filledIn() {
        var typed = decided();
        typed.put("command.planId", PLAN);
        typed.put("command.themeId", "t1");
        typed.put("command.lead.memberId", "council");
        typed.put("command.lead.unit", "");
        return typed;
    }

    private static Map<String, String> decided() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("envelope.decidedOn-month", "March");
        typed.put("envelope.decidedOn-year", "2021");
        typed.put("envelope.authority.kind", "MEETING");
        typed.put("envelope.authority.meetingId", "");
        typed.put("envelope.authority.reference", "Minute 4.2");
        return typed;
    }

    @Test
    void aFileIsSentOnceAndTheFormSaysWhichItIsFromThenOn() throws Exception {
        var form = html(get("/record/AttachEvidence"), "executive-recorder");
        assertThat(form.select("form[enctype=multipart/form-data] input[type=file]")
                        .attr("accept"))
                .isEqualTo(".pdf,.txt");
        assertThat(html(form("AttachEvidence", "continue", evidence()), "executive-recorder")
                        .select("[id=command.attachment-error]")
                        .text())
                .contains("Choose a file for “File to attach”.");

        var check = html(sending("bags.txt", "Ten bags."), "executive-recorder");

        assertThat(check.select("h1").text()).isEqualTo("Check your answers");
        assertThat(check.select(".govuk-summary-list").text()).contains("bags.txt (plain text, 9 bytes)");
        var answers = new HashMap<String, String>();
        check.select("input[type=hidden]").forEach(field -> answers.put(field.attr("name"), field.attr("value")));
        assertThat(html(form("AttachEvidence", "change", answers), "executive-recorder")
                        .select("[id=command.attachment-hint]")
                        .text())
                .isEqualTo("You chose bags.txt (plain text, 9 bytes). Choose another to replace it.");
        send(form("AttachEvidence", "record", answers), "executive-recorder");
        var attachment = COMMANDS.received().get(0).at("/command/attachment");
        assertThat(attachment.get("fileName").asString()).isEqualTo("bags.txt");
        assertThat(attachment.get("size").asLong()).isEqualTo(9);
        assertThat(attachment.get("sha256").asString()).hasSize(64);
    }

    @Test
    void whyAFileIsNotTakenStandsAtItsFieldAndWhatWasTypedStays() throws Exception {
        var page = html(sending("bags.exe", "MZ"), "executive-recorder");

        assertThat(page.select("[id=command.attachment-error]").text())
                .contains("A file of this kind cannot be attached.");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#command.attachment");
        assertThat(page.select("[name=command.title]").attr("value")).isEqualTo("The bags");
        assertThat(COMMANDS.received()).isEmpty();
    }

    private static Map<String, String> evidence() {
        return Map.of(
                "envelope.authority.kind", "PAPER",
                "envelope.authority.reference", "Report, page 4",
                "command.achievementId", "a",
                "command.title", "The bags");
    }

    private static AbstractMockHttpServletRequestBuilder<?> sending(String name, String text) {
        var request = multipart("/record/AttachEvidence")
                .file(new MockMultipartFile("command.attachment", name, null, text.getBytes(StandardCharsets.UTF_8)))
                .with(csrf())
                .param("step", "continue")
                .param("commandId", "command-1");
        evidence().forEach(request::param);
        return request;
    }

    private static MockHttpServletRequestBuilder step(String step, Map<String, String> typed) {
        return form("AssignThemeLead", step, typed);
    }

    private static MockHttpServletRequestBuilder achievementStep(String step, Map<String, String> typed) {
        return form("RecordAchievement", step, typed);
    }

    private static MockHttpServletRequestBuilder form(String command, String step, Map<String, String> typed) {
        var request = post("/record/" + command)
                .with(csrf())
                .param("step", step)
                .param("commandId", "command-1")
                .param("seenStream", "plan/" + PLAN)
                .param("seenVersion", "1");
        typed.forEach(request::param);
        return request;
    }

    private MvcResult send(AbstractMockHttpServletRequestBuilder<?> request, String role) throws Exception {
        return browser.perform(request.session(session)
                        .with(oidcLogin()
                                .idToken(token -> token.claim("partnerships", List.of(partnership))
                                        .claim("agency", "council"))
                                .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                        .with(oauth2Client("planledger").accessToken(accessToken())))
                .andReturn();
    }

    private Document html(AbstractMockHttpServletRequestBuilder<?> request, String role) throws Exception {
        var answer = send(request, role).getResponse();
        var next = answer.getRedirectedUrl();
        if (next != null && next.startsWith("/record/")) return html(get(next), role);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        return Jsoup.parse(answer.getContentAsString(), "http://localhost/");
    }
}
