package org.planledger.query.exempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.AttemptEvent.SensitiveAttemptRefused;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.planledger.values.Appendix;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Rule 16 for reading: the text of an exempt report is for those alone whose mandate covers it. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
@Import(Tokens.class)
class ExemptMatterTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String TEXT = "An informant lives in Mill Street.";
    private static final String APPENDIX = "Map of the homes";
    private static final String PAPER = "Letter from the hospital";
    private static final String WHY = "The informant asked for it";
    private static final String OTHER = "Patrols were doubled.";
    private static final String DRAFT = "Numbers are still being checked.";
    private static final String REASON = "It would put a person at risk.";

    private static long begun;
    private static long reported;
    private static long newest;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc browser;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aReportThatIsMarkedExemptAndOneThatIsNot() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2021-01-04")
                    .registered()
                    .admits("police", "County Police")
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Serious violence")
                    .meets("m", "2021-03-11")
                    .opens("rev", "Review")
                    .closes("rev");
            submit(given, "draft", "Draft report", DRAFT);
            submit(given, "open", "Open report", OTHER);
            given.event(Streams.report("open"), new ReportPublished("open"));
            submit(given, "closed", "Closed report", TEXT);
            reported = given.position();
            begun = reported - 1;
            given.because(WHY);
            given.event(
                    Streams.report("closed"),
                    new BackgroundPapersDeclared("closed", new BackgroundPapers(List.of(PAPER), false)));
            given.event("plan/p", new ThemeReportReceived("p", "t", "closed", null));
            given.event(Streams.report("closed"), new ReportMarkedExempt("closed", new Exemption(1, REASON)));
            given.because(null);
            given.event(
                    Streams.attempts(Borough.CSP),
                    new SensitiveAttemptRefused(
                            Borough.CSP, "SignOffRecommendation", "not-allowed", "recommendation/r"));
            newest = given.position();
        }
    }

    private static void submit(Given given, String id, String title, String text) {
        var appendix = new Appendix("A", id.equals("closed") ? APPENDIX : "Map of the wards");
        given.event(
                Streams.report(id),
                new ReportDrafted(id, Borough.CSP, "m", null, ReportKind.THEME, title, null, List.of(appendix)));
        given.event(
                Streams.report(id),
                new ThemeReportSubmitted(
                        id,
                        "p",
                        "t",
                        new Lead("police", null),
                        id.equals("closed") ? ProgressStatus.OFF_TRACK : ProgressStatus.ON_TRACK,
                        text,
                        null));
    }

    @BeforeEach
    void caughtUp() {
        assertThat(new Service(port)
                        .get("/api/partnerships?minPosition=" + newest)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePublicReadsNoneOfItAnywhere() throws Exception {
        for (var path : api()) assertWithheld(new Service(port).get(path).body());
        for (var path : pages())
            assertWithheld(browser.perform(get(path))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "lay-member, borough-csp",
        "administrator, *",
        "theme-lead, borough-csp",
        "agency-focal-point, borough-csp",
        "committee-clerk, hillford-csp",
        "auditor, hillford-csp",
        "committee-member, ''"
    })
    void whoseMandateDoesNotCoverItReadsNoneOfIt(String role, String partnership) throws Exception {
        for (var path : api()) assertWithheld(asked(path, role, partnership).body());
        for (var path : pages()) assertWithheld(read(path, role, partnership));
    }

    @ParameterizedTest
    @CsvSource({
        "committee-clerk, borough-csp",
        "committee-member, borough-csp",
        "executive-recorder, borough-csp",
        "auditor, borough-csp",
        "auditor, *"
    })
    void whoseMandateCoversItReadsIt(String role, String partnership) throws Exception {
        assertThat(asked("/api/items/report/closed", role, partnership).body()).contains(TEXT, APPENDIX, PAPER, WHY);
        assertThat(asked("/api/history/report/closed", role, partnership).body())
                .contains(TEXT, APPENDIX, PAPER, WHY);
        assertThat(asked("/api/items/theme/p/t", role, partnership).body()).contains(WHY);
        assertThat(asked("/api/partnerships/borough-csp/changes", role, partnership)
                        .body())
                .contains(TEXT, APPENDIX);
        for (var path : List.of("/report/closed", "/history/report/closed", "/entry/" + reported, moved()))
            assertThat(read(path, role, partnership)).as(path).contains(TEXT);
    }

    @Test
    void everybodyReadsThatThereIsAReportAndWhyItIsWithheld() throws Exception {
        assertThat(new Service(port).get("/api/items/report/closed").body())
                .contains("Closed report", "\"paragraph\":1", REASON, "\"withheld\":\"as exempt\"");
        assertThat(read("/report/closed", "lay-member", "borough-csp"))
                .contains(
                        "Closed report",
                        "Paragraph 1 of Schedule 12A: " + REASON,
                        "The text is withheld as exempt.",
                        "A: withheld as exempt");
    }

    @Test
    void aReportThatIsNotExemptIsForEverybody() throws Exception {
        assertThat(new Service(port).get("/api/items/report/open").body()).contains(OTHER, "Map of the wards");
        assertThat(read("/report/open", "lay-member", "borough-csp")).contains(OTHER, "Map of the wards");
    }

    @ParameterizedTest
    @CsvSource({"lay-member, hillford-csp", "auditor, hillford-csp", "administrator, ''"})
    void aDraftIsNotForThoseWhoDoNotActForThePartnership(String role, String partnership) throws Exception {
        for (var answer : List.of(
                new Service(port).get("/api/items/report/draft").body(),
                new Service(port).get("/api/history/report/draft").body(),
                new Service(port).get("/api/partnerships/borough-csp/changes").body(),
                asked("/api/items/report/draft", role, partnership).body(),
                read("/report/draft", role, partnership)))
            assertThat(answer).contains("Draft report", "until it is published").doesNotContain(DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lay-member", "theme-lead", "agency-focal-point", "administrator", "committee-clerk"})
    void aDraftIsForAllWhoActForThePartnership(String role) throws Exception {
        assertThat(asked("/api/items/report/draft", role, "borough-csp").body()).contains(DRAFT);
        assertThat(read("/report/draft", role, "borough-csp")).contains(DRAFT);
    }

    @Test
    void whatIsPublishedIsOpenFromItsFirstDraftOn() {
        assertThat(new Service(port)
                        .get("/api/items/report/open?position=" + (begun - 2))
                        .body())
                .contains(OTHER);
    }

    @Test
    void anAnswerWithDraftsIsNeverTakenForThatOfThePublic() {
        var path = "/api/items/report/draft";
        var full = asked(path, "lay-member", "borough-csp");

        assertThat(full.header("Cache-Control")).contains("private");
        assertThat(new Service(port)
                        .get(path, "If-None-Match", full.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAnswerWithExemptMatterIsNeverTakenForThatOfThePublic() {
        var path = "/api/items/report/closed";
        var full = asked(path, "committee-clerk", "borough-csp");

        assertThat(full.header("Cache-Control")).contains("private");
        assertThat(full.header("Vary")).contains("Authorization");
        assertThat(new Service(port)
                        .get(path, "If-None-Match", full.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoWasRefusedIsForThoseWhoSeeExemptMatterAndThatSomebodyWasForEverybody() throws Exception {
        for (var path : attempts()) {
            assertThat(new Service(port).get(path).body())
                    .contains("sign off recommendation was refused", "Somebody who was refused")
                    .doesNotContain("person-1");
            assertThat(asked(path, "auditor", "borough-csp").body()).contains("person-1");
        }
        var theirs = "/api/partnerships/borough-csp/trail?event=SensitiveAttemptRefused&person=person-1";
        assertThat(new Service(port).get(theirs).node("/entries")).isEmpty();
        assertThat(asked(theirs, "auditor", "borough-csp").node("/entries")).hasSize(1);
        assertThat(browser.perform(get("/entry/" + newest))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Somebody who was refused")
                .doesNotContain("Executive recorder");
    }

    private static List<String> attempts() {
        return List.of(
                "/api/items/refused-attempts/borough-csp",
                "/api/history/refused-attempts/borough-csp",
                "/api/partnerships/borough-csp/trail?event=SensitiveAttemptRefused",
                "/api/entries/" + newest);
    }

    private static List<String> api() {
        return List.of(
                "/api/items/report/closed",
                "/api/items/report/closed?position=" + reported,
                "/api/items/report/closed?asAt=2021-01-31",
                "/api/history/report/closed",
                "/api/history/report/closed?position=" + reported,
                "/api/provenance/report/closed",
                "/api/provenance/theme/p/t",
                "/api/partnerships/borough-csp/reports",
                "/api/partnerships/borough-csp/changes",
                "/api/partnerships/borough-csp/changes?since=" + begun + "&to=" + reported,
                "/api/entries/" + begun,
                "/api/items/theme/p/t",
                "/api/history/theme/p/t",
                "/api/plans/p/themes",
                "/api/plans/p",
                "/api/entries/" + reported,
                "/api/entries/" + (reported + 1),
                "/api/entries/" + (reported + 2),
                "/api/entries/" + (reported + 3));
    }

    /** What changed in a report that was begun before. */
    private static String moved() {
        return "/partnership/borough-csp/changes?since=" + begun + "&position=" + reported;
    }

    private static List<String> pages() {
        return List.of(
                "/report/closed",
                "/report/closed?position=" + reported,
                "/report/closed?asAt=2021-01-31",
                "/history/report/closed",
                "/history/report/closed?position=" + reported,
                "/partnership/borough-csp/changes",
                moved(),
                "/meeting/m",
                "/theme/p/t",
                "/entry/" + begun,
                "/history/theme/p/t",
                "/plan/p",
                "/entry/" + reported,
                "/entry/" + (reported + 1),
                "/entry/" + (reported + 2),
                "/entry/" + (reported + 3));
    }

    private Service.Answer asked(String path, String role, String partnership) {
        var token = Service.token(List.of(role), partnership.isEmpty() ? List.of() : List.of(partnership));
        var answer = new Service(port).get(path, "Authorization", "Bearer " + token);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    private String read(String path, String role, String partnership) throws Exception {
        var person = oidcLogin()
                .idToken(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of(partnership)));
        return browser.perform(get(path).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void assertWithheld(String answer) {
        assertThat(answer).isNotEmpty().doesNotContain("informant", APPENDIX, PAPER, "OFF_TRACK", "Off track");
    }
}
