package org.planledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Issues with their tasks, what residents said, and what was verified, as pages show them. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class IssuesAndConsultationsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "borough-2020";
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBorough() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("council", "Borough Council")
                    .drafts(PLAN, "2020", "2024")
                    .adds(PLAN, "t1", 1, "Night-time economy")
                    .achieves(PLAN, "t1", "a1", "Fines")
                    .tells(Streams.achievement("a1"), new AchievementVerified("a1", "The figures agree."));
            issue(borough);
            consultation(borough);
            newest = given.position();
        }
    }

    private static void issue(Borough borough) {
        borough.tells(
                Streams.issue("i1"),
                new IssueEscalated("i1", Borough.CSP, "NHS", "Empty houses", "Broken into.", PLAN, "t1"),
                new IssueConsidered("i1", "Find the owners."),
                new JointActionGroupTasked("i1", 1, "Group north", "Knock on doors.", PartialDate.parse("2021-06")),
                new JointActionGroupTasked("i1", 2, "Group south", "Ask the land registry.", null),
                new TaskingReported("i1", 1, "All found.", true));
    }

    private static void consultation(Borough borough) {
        borough.tells(
                Streams.consultation("c1"),
                new ConsultationPlanned(
                        "c1", Borough.CSP, PLAN, "Feel safe", "Themes", new Span(PartialDate.parse("2021"), null)),
                new ConsultationOpened("c1"),
                new ConsultationSessionRecorded("c1", 1, PartialDate.parse("2021-02-14"), "100% Market", 42, null),
                new ResidentViewRecorded("c1", "v1", "The underpass is dark.", "Station ward"),
                new ResidentViewRecorded("c1", "v2", "More benches.", null),
                new CommitmentMade("c1", "v1", "New lights", PLAN, "t1", null),
                new ConsultationClosed("c1", "210 people took part."));
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void anIssueShowsWhoRaisedItWhatWasConcludedAndTheTasksThatCameOfIt() throws Exception {
        var page = read("/issue/i1");
        assertThat(page.select("h1").text()).isEqualTo("Empty houses");
        assertThat(page.select(".govuk-summary-list").text())
                .contains("Considered", "NHS", "Broken into.", "Find the owners.");
        assertThat(page.select(".govuk-summary-list__row:contains(Theme) a").eachAttr("href"))
                .contains("/theme/" + PLAN + "/t1");
        assertThat(page.select("main li:contains(Task 1)").text()).contains("Task 1: Group north", "Done");
        assertThat(page.select("main li:contains(Task 2)").text()).contains("Task 2: Group south", "Tasked");
        assertThat(read("/tasking/i1/1").select(".govuk-summary-list").text())
                .contains("Knock on doors.", "June 2021", "All found.");
        assertThat(read("/partnership/" + Borough.CSP + "/issues")
                        .select("main a")
                        .eachAttr("href"))
                .contains("/issue/i1");
    }

    @Test
    void issuesAndConsultationsAreTablesThatCanBeAsked() throws Exception {
        var issues = read("/partnership/" + Borough.CSP + "/issues?raisedBy=NHS&theme=theme/" + PLAN + "/t1");
        assertThat(issues.select("tbody tr").text())
                .contains("Empty houses", "1 April 2020", "Considered", "Find the owners.");
        assertThat(issues.select("td[data-label='Tasks']").text()).isEqualTo("2");
        assertThat(issues.select("td[data-label='Tasks still open']").text()).isEqualTo("1");

        var consultations = read("/partnership/" + Borough.CSP + "/trackers/consultations?status=CLOSED");
        assertThat(consultations.select("tbody tr").text()).contains("Feel safe", "2021", "210 people took part.");
        assertThat(consultations.select("td[data-label='Views of residents']").text())
                .isEqualTo("2");
        assertThat(consultations.select("td[data-label='Nothing promised yet']").text())
                .isEqualTo("1");
    }

    @Test
    void whatResidentsSaidStandsBesideWhatIsDoneAboutIt() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/you-said");
        assertThat(page.select("tr:contains(underpass)").text())
                .contains("Station ward", "New lights – Night-time economy", "1. Night-time economy");
        assertThat(page.select("tr:contains(underpass) a").eachAttr("href"))
                .contains("/resident-view/c1/v1", "/theme/" + PLAN + "/t1");
        assertThat(page.select("tr:contains(benches)").text()).contains("Nothing promised yet");
        assertThat(read("/resident-view/c1/v1")
                        .select(".govuk-summary-list__row:contains(New lights) ul a")
                        .eachAttr("href"))
                .containsExactly("/theme/" + PLAN + "/t1");
    }

    @Test
    void whatResidentsSaidIsFiltered() throws Exception {
        var open = read("/partnership/" + Borough.CSP + "/you-said?answered=No");
        assertThat(open.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("More benches.");
        assertThat(open.select("main").text()).contains("Only Something is promised: No.");
    }

    @Test
    void aConsultationTellsItsSessionsAndItsStory() throws Exception {
        var page = read("/consultation/c1");
        assertThat(page.select(".govuk-summary-list").text())
                .contains(
                        "Closed", "Session 1, 14 February 2021, 100% Market, attended by 42", "210 people took part.");
        assertThat(page.text()).contains("A session of the consultation Feel safe was held at 100% Market");
        assertThat(page.select("main a").eachText()).contains("The underpass is dark.", "More benches.");
    }

    @Test
    void aVerifiedAchievementSaysWhatWasFound() throws Exception {
        assertThat(read("/achievement/a1").select("main").text()).contains("Verified", "The figures agree.");
    }

    @Test
    void onlyThoseWhoMayAreOfferedToGoOn() throws Exception {
        assertThat(offers("/issue/i1", "executive-recorder"))
                .contains("Task a group", "Close it", "Record a group’s report");
        assertThat(offers("/issue/i1", "theme-lead")).isEmpty();
        assertThat(offers("/resident-view/c1/v2", "executive-recorder")).contains("Say what is done about it");
        assertThat(offers("/resident-view/c1/v2", "auditor")).isEmpty();
    }

    private java.util.List<String> offers(String address, String role) throws Exception {
        var page = browser.perform(get(address)
                        .with(oidcLogin()
                                .idToken(token -> token.claim("partnerships", java.util.List.of("*")))
                                .authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .andReturn()
                .getResponse();
        return Jsoup.parse(page.getContentAsString())
                .select("main .govuk-button-group a")
                .eachText();
    }

    private Document read(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        var page = Jsoup.parse(answer.getContentAsString(), "http://localhost/");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        return page;
    }
}
