package org.planledger.query.page.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PlanEvent.ThemeReportReceived;
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
import org.planledger.values.GovernanceRules;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Span;
import org.planledger.values.StatusWord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people read about actions: how they stand, how often their dates moved, and who was silent. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class ActionPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "borough-2020";
    private static final Span SPRING = new Span(PartialDate.parse("2021-04"), PartialDate.parse("2021-06"));
    private static final Lead POLICE = new Lead("police", null);
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aYear() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given).on("2021-04-06").registered().admits("police", "County Police");
            borough.partnership(wording())
                    .drafts(PLAN, "2020", "2024")
                    .adds(PLAN, "t1", 1, "Domestic abuse")
                    .assigns(PLAN, "t1", "police", null)
                    .year("y1", PLAN, "2021-04", "2022-03")
                    .year("y2", PLAN, "2022-04", "2023-03")
                    .inYear("y1", new ActionPlanAdopted("y1"))
                    .acts("lamps", "y1", "t1", "Lamps in the park", "2021-09")
                    .acts("gates", "y1", "t1", "Alley gates", "2021-06-30")
                    .drafts("borough-2016", "2016", "2020")
                    .adds("borough-2016", "t0", 1, "ASB");
            moves(given, borough);
            goesOn(borough);
            newest = given.position();
        }
    }

    private static GovernanceRulesSet wording() {
        var usual = GovernanceRules.USUAL;
        var words = List.of(new StatusWord(ProgressStatus.ON_TRACK, "Going to plan"));
        var rules = new GovernanceRules(List.of(), usual.responseDays(), usual.reportingYear(), null, words, List.of());
        return new GovernanceRulesSet(Borough.CSP, rules, null, null);
    }

    private static void moves(Given given, Borough borough) {
        borough.action("lamps", new ActionStarted("lamps"));
        given.on("2021-08-01").because("The supplier is late");
        borough.action("lamps", new ActionRescheduled("lamps", PartialDate.parse("2021-12-31"), "Parks", "Executive"));
        given.on("2021-09-01").because("Lamps came early");
        borough.action("lamps", new ActionRescheduled("lamps", PartialDate.parse("2021-11"), "Police", "Chair"));
        given.because(null);
    }

    private static void goesOn(Borough borough) {
        borough.action("lamps", new ProgressReported("lamps", ReportedStatus.ON_TRACK, 100, "Nearly there."))
                .action("gates", new ActionStarted("gates"))
                .action("gates", new ActionCompleted("gates", PartialDate.parse("2021-08"), "Photographs"))
                .action("gates", new ActionReopened("gates"))
                .inYear("y1", new ReportingPeriodClosed("y1", SPRING))
                .inYear("y1", new NoReportReceived("y1", SPRING, POLICE, "gates", null))
                .inYear("y1", new NoReportReceived("y1", SPRING, POLICE, null, "t1"))
                .inYear("y1", new ActionHandedOn("y1", "gates", "y2"))
                .inYear("y2", new ActionListed("y2", "gates"))
                .action("gates", new ActionCarriedForward("gates", "y2"))
                .tells(
                        Streams.report("report-1"),
                        new ReportDrafted(
                                "report-1", Borough.CSP, "m", null, ReportKind.THEME, "To June 2021", null, List.of()))
                .plan(PLAN, new ThemeReportReceived(PLAN, "t1", "report-1", SPRING));
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void anActionShowsItsFirstDateItsDateNowAndEachMove() throws Exception {
        var page = read(get("/action/lamps"));

        assertThat(line(page, "First due")).startsWith("September 2021");
        assertThat(line(page, "Due")).startsWith("November 2021");
        assertThat(line(page, "Times moved")).startsWith("2");
        assertThat(page.select("main table tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("September 2021 31 December 2021 The supplier is late Parks Executive"),
                        second -> assertThat(second)
                                .contains("31 December 2021 November 2021 Lamps came early Police Chair"));
    }

    @Test
    void theMovesAreDrawnFromTheFirstDateToTheOneThatHolds() throws Exception {
        var picture = read(get("/action/lamps")).select("svg.pl-picture");

        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.select("title").text()).contains("From the first date to the one that holds");
        assertThat(picture.select("desc").text())
                .isEqualTo("First due September 2021, Moved to 31 December 2021, Moved to November 2021");
        assertThat(read(get("/action/gates")).select("svg.pl-picture")).isEmpty();
    }

    @Test
    void thePlanInPicturesCountsTheActionsAsTheyStoodAtTheEndOfEachPeriod() throws Exception {
        var page = read(get("/plan/" + PLAN + "/pictures"));

        assertThat(twin(page, "progress")).startsWith("By the end of Not started Started Going to plan At risk");
        assertThat(twinRow(page, "progress", "30 June 2021")).isEqualTo("30 June 2021 1 1 0 0 0 0 0 0 2");
        assertThat(twinRow(page, "progress", "30 September 2021")).isEqualTo("30 September 2021 0 1 1 0 0 0 0 0 2");
        assertThat(twinRow(page, "slippage", "30 June 2021")).isEqualTo("30 June 2021 0 0 0 0");
        assertThat(twinRow(page, "slippage", "30 September 2021")).isEqualTo("30 September 2021 1 0 0 1");
    }

    @Test
    void thePlanInPicturesStopsAtTheDayThatOneLooksFrom() throws Exception {
        var page = read(get("/plan/" + PLAN + "/pictures?asAt=2021-07-15"));

        assertThat(twinRow(page, "progress", "15 July 2021")).isEqualTo("15 July 2021 1 1 0 0 0 0 0 0 2");
        assertThat(page.text()).contains("You are viewing the plan as at 15 July 2021");
        assertThat(twin(page, "progress")).doesNotContain("30 September 2021");
    }

    @Test
    void thePlanInPicturesSaysWhoLedWhatAndThatNothingIsAchievedYet() throws Exception {
        var page = read(get("/plan/" + PLAN + "/pictures"));

        assertThat(twin(page, "life")).contains("1. Domestic abuse County Police 6 April 2021 until now");
        assertThat(page.text()).contains("No achievement is recorded under this plan yet.");
    }

    @Test
    void whoLedOnAnEarlierDayIsNotSaidToLeadUntilNow() throws Exception {
        var life = twin(read(get("/plan/" + PLAN + "/pictures?asAt=2021-07")), "life");

        assertThat(life)
                .contains("County Police 6 April 2021, still so on 31 July 2021")
                .doesNotContain("until now");
    }

    private static String twin(Document page, String picture) {
        return page.select("figure:has(#" + picture + "-title) table")
                .text()
                .replace("Actions by status at the end of each reporting period, as a table ", "");
    }

    private static String twinRow(Document page, String picture, String row) {
        return page.select("figure:has(#" + picture + "-title) tbody tr:has(th:contains(" + row + "))")
                .text();
    }

    @Test
    void aThemeSaysWhatWasRecordedSinceTheLastReview() throws Exception {
        var page = read(get("/theme/" + PLAN + "/t1"));

        assertThat(page.text()).contains("No review has been closed yet, so this is since the beginning.");
        assertThat(page.select("#since ~ ul").first().text()).contains("Lamps in the park", "entry");
        assertThat(page.select("#attention + ul").text())
                .contains("A lead of the theme Domestic abuse has not reported");
    }

    @Test
    void whatPeopleWroteInCapitalsStaysAndDatesAreToldInWords() throws Exception {
        assertThat(read(get("/theme/borough-2016/t0")).select(".pl-timeline").text())
                .contains("Title: ASB");
        assertThat(read(get("/action/lamps")).select(".pl-timeline").text())
                .contains("The action Lamps in the park was moved from 31 December 2021 to November 2021");
    }

    @Test
    void aHundredPercentIsNotCompletionAndAStatusIsCalledAsThePartnershipCallsIt() throws Exception {
        var page = read(get("/action/lamps"));

        assertThat(page.select("main .govuk-tag").text()).isEqualTo("Going to plan");
        assertThat(line(page, "Percent done, as reported")).startsWith("100");
    }

    @Test
    void anActionThatNeverMovedSaysSoAndSilenceIsNamed() throws Exception {
        var page = read(get("/action/gates"));

        assertThat(page.text()).contains("The date on which it is due was never moved.");
        assertThat(line(page, "No report received for")).startsWith("County Police, April 2021 to June 2021");
        assertThat(page.text()).contains("County Police did not report on Alley gates");
        assertThat(page.select("main .govuk-tag").text()).isEqualTo("Started");
        assertThat(line(page, "Action plan")).startsWith("Action plan April 2022 to March 2023");
    }

    @Test
    void aThemeListsItsActionsTheWordFirst() throws Exception {
        var page = read(get("/theme/" + PLAN + "/t1"));

        assertThat(page.select("table:contains(Owner) tbody tr").eachText())
                .containsExactly(
                        "Alley gates Started County Police 30 June 2021 0 Yes",
                        "Lamps in the park Going to plan County Police November 2021 2 Yes");
        assertThat(page.text()).contains("It does not list all day-to-day work.");
        assertThat(line(page, "No report received from")).startsWith("County Police, April 2021 to June 2021");
    }

    @Test
    void aPlanOnAPageListsActionsAndYears() throws Exception {
        var page = read(get("/plan/" + PLAN));

        assertThat(page.text())
                .contains("Going to plan Lamps in the park, due November 2021, moved 2 times")
                .contains("They do not list all day-to-day work.");
        assertThat(page.select("main a").eachAttr("href")).contains("/action-plan/y1", "/action-plan/y2");
    }

    @Test
    void thePaperOfAPlanHasTheActionsOfEachTheme() throws Exception {
        var folded = read(get("/plan/" + PLAN)).select("details.pl-prints");

        assertThat(folded.select("summary").text()).isEqualTo("1. Domestic abuse: 2 actions");
        assertThat(folded.select("li").eachText())
                .contains("Going to plan Lamps in the park, due November 2021, moved 2 times (County Police)");
        assertThat(folded.select(".pl-no-print").isEmpty() && !folded.hasClass("pl-no-print"))
                .isTrue();
    }

    @Test
    void aThemeOfThePlanShowsItsActionsItsLastReportAndTheNewestEntryAboutIt() throws Exception {
        var theme = read(get("/plan/" + PLAN)).select(".pl-themes tbody tr:contains(Domestic abuse)");

        assertThat(theme.select("td[data-label=Actions]").text().replace('\u00a0', ' '))
                .isEqualTo("1 Started · 1 Going to plan");
        assertThat(theme.select(".pl-strip rect[class]").eachAttr("width")).containsExactly("80", "80");
        assertThat(theme.select("td[data-label=Last report] a[href=/report/report-1]")
                        .text())
                .isEqualTo("To June 2021");
        assertThat(theme.select("td[data-label=Last entry] a").attr("href")).isEqualTo("/entry/" + newest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "themes"})
    void whatCountsActionsByStatusCallsThemAsThePartnershipDoes(String tracker) throws Exception {
        var heads = read(get("/partnership/" + Borough.CSP + "/trackers/" + tracker))
                .select("thead th")
                .eachText();

        assertThat(heads).contains("Going to plan", "At risk").doesNotContain("On track");
    }

    @Test
    void theActionPlanOfAYearListsWhatItHoldsNow() throws Exception {
        assertThat(read(get("/action-plan/y1")).select("table tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("Lamps");
        assertThat(read(get("/action-plan/y2")).select("table tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("Alley gates");
    }

    @Test
    void whatChangedSaysWhatTheFieldsDoNot() throws Exception {
        var page = read(get("/partnership/" + Borough.CSP + "/changes?since=0"));

        assertThat(changed(page, "Lamps in the park (action)")).contains("New", "Slipped");
        assertThat(changed(page, "Alley gates (action)"))
                .contains("Started", "Carried forward", "No report received")
                .doesNotContain("Done, with evidence", "Reopened");
        assertThat(changed(page, "Action plan April 2021 to March 2022 (action plan)"))
                .contains("New");
    }

    /** What happened to one item. */
    private static List<String> changed(Document page, String item) {
        return page.select(".pl-changed:has(.pl-changed__head:contains(" + item + ")) .pl-change__what strong")
                .eachText();
    }

    @Test
    void whoMayRecordIsOfferedWhatCanHappenNext() throws Exception {
        var offered = read(get("/action/lamps").with(as("agency-focal-point"))).select("main a.govuk-button");

        assertThat(offered.eachText()).containsExactly("Report progress", "Record its completion");
        assertThat(read(get("/action/lamps").with(as("executive-recorder")))
                        .select("main a.govuk-button")
                        .eachText())
                .contains("Move its date", "Give it to another owner", "Pause it", "Carry it forward", "Cancel it");
        assertThat(read(get("/action/lamps").with(as("auditor"))).select("main a.govuk-button"))
                .isEmpty();
    }

    private static String line(Document page, String label) {
        return page.select(".govuk-summary-list__row").stream()
                .filter(row -> row.select("dt").text().equals(label))
                .map(row -> row.select("dd").text())
                .findFirst()
                .orElse("");
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token -> token.claim("partnerships", List.of("*")).claim("agency", "police"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
