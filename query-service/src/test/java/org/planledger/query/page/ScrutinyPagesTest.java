package org.planledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;
import org.planledger.events.RecommendationEvent.ResponseExtended;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.ReviewEvent.FindingRecorded;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.values.Appendix;
import org.planledger.values.Attendee;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Body;
import org.planledger.values.DecisionVerb;
import org.planledger.values.Exemption;
import org.planledger.values.Figure;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ReportKind;
import org.planledger.values.ResponseAnswer;
import org.planledger.values.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The life of a recommendation with its clock, what a meeting did, and what a report needs. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class ScrutinyPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String LIFE = Streams.recommendation("r-a");
    private static long newest;
    private static long extended;
    private static long noted;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aYearOfScrutiny() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2021-01-04")
                    .registered()
                    .admits("police", "County Police")
                    .drafts("borough-2020", "2020", "2024")
                    .adds("borough-2020", "t1", 1, "Domestic abuse")
                    .adds("borough-2020", "t2", 2, "Burglary")
                    .adds("borough-2020", "t3", 3, "Arson")
                    .assigns("borough-2020", "t1", "police", null)
                    .assigns("borough-2020", "t2", "police", null)
                    .meets("m-2021", "2021-03-11")
                    .agenda("m-2021", "8.1", "Domestic abuse", null, null)
                    .opens("rev-1", "Review of 2021")
                    .proposes("r-a", "A", "Lay members")
                    .proposes("r-b", "B", "Boards")
                    .adopts("r-a", Body.COMMITTEE);
            given.event(
                    Streams.reviews(Borough.CSP), new FindingRecorded("rev-1", "f1", null, null, "Reports come late."));
            recommendation(given);
            somethingToNote(given);
            noted = given.position();
            meeting(given);
            report(given);
            paper(given);
            aims(given);
            newest = given.position();
        }
    }

    private static void recommendation(Given given) {
        given.on("2021-03-01")
                .event(LIFE, new RecommendationIssued("r-a", "Executive", List.of(new Recipient("police")), 28));
        given.on("2021-03-20").event(LIFE, new ResponseExtended("r-a", PartialDate.parse("2021-04-15"), "The chair"));
        extended = given.position();
        given.on("2021-04-20")
                .event(LIFE, new ResponseRecorded("r-a", ResponseAnswer.IN_PART, "One lay member.", null));
        given.on("2021-09-01")
                .event(LIFE, new ImplementationReported("r-a", ProgressStatus.COMPLETE, "One sits.", null));
        given.on("2021-10-01").event(LIFE, new RecommendationSignedOff("r-a", null));
    }

    private static void somethingToNote(Given given) {
        given.on("2021-03-11")
                .event(
                        Streams.recommendation("r-n"),
                        new RecommendationProposed(
                                "r-n",
                                Borough.CSP,
                                null,
                                null,
                                "N",
                                RecommendationKind.TO_NOTE,
                                "Patrols",
                                "That the patrols be noted.",
                                "Crime Committee",
                                "Executive",
                                null));
    }

    private static void meeting(Given given) {
        var meeting = Streams.meeting("m-2021");
        given.on("2021-03-11")
                .event(
                        meeting,
                        new AttendanceRecorded(
                                "m-2021",
                                List.of(new Attendee("Chief Inspector", "police", Attendee.Presence.IN_ATTENDANCE))));
        given.event(meeting, new DecisionRecorded("m-2021", "d1", "8.1", DecisionVerb.TO_NOTE, "That it be noted."));
        given.event(meeting, new QuestionRecorded("m-2021", "q1", null, "A member", null, "How many patrols?"));
        given.event(meeting, new QuestionAnswered("m-2021", "q1", "Chief Inspector", "Four each week."));
        given.event(meeting, new DecisionCorrected("m-2021", "d1", DecisionVerb.TO_AGREE, "That it be agreed."));
    }

    private static void report(Given given) {
        var report = Streams.report("rep-1");
        var appendices = List.of(new Appendix("A", "Delivery plan"), new Appendix("A", "Map"));
        given.event(
                report,
                new ReportDrafted(
                        "rep-1", Borough.CSP, "m-2021", "8.1", ReportKind.THEME, "Yearly report", null, appendices));
        given.event(report, new SignOffRequested("rep-1", "Monitoring officer"));
        given.event(report, new SignOffRequested("rep-1", "Finance officer"));
        given.event(report, new SignOffGiven("rep-1", "Monitoring officer"));
        given.event(report, new BackgroundPapersDeclared("rep-1", new BackgroundPapers(List.of(), true)));
        given.event(report, new ReportMarkedExempt("rep-1", new Exemption(7, "It would warn suspects.")));
    }

    private static void paper(Given given) {
        var police = new Lead("police", null);
        given.event(
                Streams.report("rep-2"),
                new ReportDrafted(
                        "rep-2", Borough.CSP, "m-2021", null, ReportKind.PROGRESS, "Review paper", null, List.of()));
        given.event(
                Streams.report("rep-2"),
                new ThemeReportSubmitted(
                        "rep-2", "borough-2020", "t1", police, ProgressStatus.ON_TRACK, "Fewer calls.", null));
    }

    private static void aims(Given given) {
        var plan = Streams.plan("borough-2020");
        var aim = new Figure(
                "calls",
                Figure.Kind.PERCENTAGE_CHANGE,
                "20",
                null,
                Figure.Comparator.AT_LEAST,
                Figure.Direction.DECREASE,
                null);
        var share = new Figure(
                "share of those asked", Figure.Kind.PERCENTAGE, "40.5", null, Figure.Comparator.EXACTLY, null, null);
        var year = new Span(PartialDate.parse("2021-01"), PartialDate.parse("2021-09"));
        given.event(plan, new ThemeReportReceived("borough-2020", "t1", "rep-2", null));
        given.event(
                plan,
                new TargetSet(
                        "borough-2020", "g1", "t1", "Fewer calls at night", null, aim, PartialDate.parse("2023-12")));
        given.event(plan, new OutcomeDefined("borough-2020", "o1", "t1", "People feel safe", "The survey"));
        given.event(plan, new OutcomeDefined("borough-2020", "o2", null, "People get on", null));
        given.event(
                plan, new OutcomeUpdateRecorded("borough-2020", "o1", year, List.of(share), "The survey was changed."));
        given.event(plan, new DutyDeclared("borough-2020", "u1", "Reduce reoffending", "Section 6"));
        given.event(plan, new DutyDeclared("borough-2020", "u2", "Publish a plan", "Section 7"));
        given.event(plan, new DutyCovered("borough-2020", "u1", "t1"));
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void theClockRunsFromTheIssueAndIsReadFromTheDayOnWhichOneLooks() throws Exception {
        assertThat(clock("2021-03-05")).isEqualTo("Due in 24 days");
        assertThat(clock("2021-03-19")).isEqualTo("Due in 10 days");
        assertThat(clock("2021-04-15")).isEqualTo("Due today");
        assertThat(clock("2021-04-18")).isEqualTo("Overdue by 3 days");
        assertThat(clock("2021-05-01")).isEqualTo("Answered on 20 April 2021, 5 days late");
    }

    @Test
    void theFirstDueDateNeverDisappears() throws Exception {
        assertThat(read("/recommendation/r-a").select("#clock ~ dl").first().text())
                .contains("First due 29 March 2021", "to 15 April 2021, approved by The chair");
    }

    @Test
    void theLifeIsToldStageByStage() throws Exception {
        assertThat(read("/recommendation/r-a?asAt=2021-04-18")
                        .select("#life ~ ol")
                        .first()
                        .text())
                .contains("Issued to the Executive 1 March 2021 Overdue by 3 days", "Answered Not yet");
        assertThat(read("/recommendation/r-a").select("#life ~ ol").first().text())
                .contains("Answered 20 April 2021", "Put into practice Complete One sits.", "committee 1 October 2021");
        assertThat(read("/recommendation/r-b").text()).contains("Adopted by the committee Not yet");
    }

    @Test
    void aNilActionIsAnAnswer() throws Exception {
        assertThat(read("/recommendation/r-a").text()).contains("No action proposed", "County Police");
    }

    @Test
    void theTrackerSaysWhatIsOverdueAndForHowLongItIsOpen() throws Exception {
        assertThat(read("/partnership/" + Borough.CSP + "/recommendations?asAt=2021-04-18")
                        .text())
                .contains("Overdue by 3 days", "Open for 48 days");
    }

    @Test
    void recommendationsAreFilteredAndSortedWhereTheyAreTold() throws Exception {
        var here = "/partnership/" + Borough.CSP + "/recommendations";
        assertThat(references(here + "?text=boards")).containsExactly("B");
        assertThat(references(here + "?sort=reference")).startsWith("A", "B");
        assertThat(references(here + "?sort=-reference")).endsWith("B", "A");
    }

    private java.util.List<String> references(String address) throws Exception {
        return read(address).select("table:contains(From and to) tbody th").eachText();
    }

    @Test
    void aMeetingShowsWhatItDecidedAndWasAsked() throws Exception {
        assertThat(read("/meeting/m-2021").text())
                .contains(
                        "Chief Inspector (County Police), in attendance",
                        "Item 8.1: To agree",
                        "That it be agreed.",
                        "Question of A member",
                        "Chief Inspector: Four each week.",
                        "Yearly report");
        assertThat(read("/history/decision/m-2021/d1").text()).contains("That it be noted.", "That it be agreed.");
    }

    @Test
    void aReportShowsSignOffsPapersAndWhyItIsExempt() throws Exception {
        assertThat(read("/report/rep-1").text())
                .contains(
                        "A: withheld as exempt A: withheld as exempt",
                        "Sign-offs awaited Finance officer",
                        "Signed off by Monitoring officer",
                        "Background papers None",
                        "Paragraph 7 of Schedule 12A: It would warn suspects.");
    }

    @Test
    void whatAnItemNamesLeadsThereAtTheSameMoment() throws Exception {
        assertThat(read("/report/rep-2?asAt=2022")
                        .select(".govuk-summary-list__row:contains(Theme reports) ul a")
                        .eachAttr("href"))
                .containsExactly("/theme/borough-2020/t1?asAt=2022", "/member/" + Borough.CSP + "/police?asAt=2022");
        assertThat(read("/recommendation/r-a")
                        .select(".govuk-summary-list__row:contains(Copied to) ul a")
                        .eachAttr("href"))
                .containsExactly("/member/" + Borough.CSP + "/police");
        assertThat(read("/theme/borough-2020/t1")
                        .select(".govuk-summary-list__row:contains(Reports received) ul a")
                        .eachAttr("href"))
                .containsExactly("/report/rep-2");
    }

    @Test
    void aThemeSaysWhatItsLeadReportedLastToThoseForWhomItIs() throws Exception {
        var account = "h2:contains(reported last) + ul li";

        assertThat(read("/theme/borough-2020/t1", "committee-clerk")
                        .select(account)
                        .text())
                .isEqualTo("County Police, in Review paper On track Fewer calls.");
        assertThat(read("/theme/borough-2020/t1").select(account).text())
                .startsWith("County Police, in Review paper The text is withheld")
                .doesNotContain("On track", "Fewer calls.");
        assertThat(read("/theme/borough-2020/t2").select(account).text())
                .isEqualTo("County Police has not reported on this theme yet.");
        assertThat(read("/theme/borough-2020/t3").text()).contains("It has no lead who could report.");
    }

    @Test
    void aThemeNamesWhatItIsToReachAndTheDutiesThatItCovers() throws Exception {
        var theme = read("/theme/borough-2020/t1");

        assertThat(theme.select("h2:contains(Targets and outcomes) + ul li").eachText())
                .containsExactly(
                        "Fewer calls at night Target: Calls: at least 20% decrease, due December 2023.",
                        "People feel safe Outcome, measured by: The survey. Last measured for January 2021 to"
                                + " September 2021: Share of those asked: 40.5%. The survey was changed.");
        assertThat(theme.select("h2:contains(Duties) + ul a").eachAttr("href"))
                .containsExactly("/duty/borough-2020/u1");
        assertThat(read("/theme/borough-2020/t2").text()).contains("No target and no outcome is recorded");
    }

    @Test
    void anAimNamesItsThemeAndSaysWhetherItWasMeasured() throws Exception {
        assertThat(read("/target/borough-2020/g1")
                        .select(".govuk-summary-list__row:contains(Theme) ul a")
                        .eachAttr("href"))
                .containsExactly("/theme/borough-2020/t1");
        assertThat(read("/outcome/borough-2020/o2").text()).contains("Belongs to no theme", "Not measured yet");
        assertThat(read("/duty/borough-2020/u2").text()).contains("No theme is recorded as covering it");
    }

    @Test
    void anItemOfAnAgendaAndWhatWasDecidedOnItLeadToEachOther() throws Exception {
        assertThat(read("/agenda-item/m-2021/8.1").select("main section a").eachAttr("href"))
                .containsExactly("/decision/m-2021/d1", "/report/rep-1");
        assertThat(read("/decision/m-2021/d1")
                        .select(".govuk-summary-list__row a[href=/agenda-item/m-2021/8.1]")
                        .text())
                .isEqualTo("8.1: Domestic abuse");
    }

    @Test
    void aPaperThatIsBeingWrittenListsWhatIsDoneAndWhatIsLeft() throws Exception {
        assertThat(tasks("/report/rep-2", "committee-clerk"))
                .containsExactly(
                        "Report on 1. Domestic abuse Asked: County Police Reported",
                        "Report on 2. Burglary Asked: County Police Not reported yet",
                        "Report on 3. Arson No lead is recorded who could report. Cannot start yet",
                        "Declare its background papers Not declared yet",
                        "Publish it Its background papers come first. Cannot start yet");
        assertThat(tasks("/report/rep-1", "committee-clerk"))
                .containsExactly(
                        "Declare its background papers Declared",
                        "Sign-off of: Monitoring officer Signed off",
                        "Sign-off of: Finance officer Awaited",
                        "Publish it A sign-off is awaited. Cannot start yet");
        assertThat(read("/report/rep-2").select(".govuk-task-list")).isEmpty();
    }

    @Test
    void aTaskLeadsThoseWhoMayToItsForm() throws Exception {
        assertThat(read("/report/rep-2", "committee-clerk")
                        .select(".govuk-task-list a")
                        .eachAttr("href"))
                .containsExactly("/record/DeclareBackgroundPapers?reportId=rep-2");
        assertThat(read("/report/rep-2", "executive-recorder")
                        .select(".govuk-task-list a")
                        .eachAttr("href"))
                .contains(
                        "/record/SubmitThemeReport?planId=borough-2020&themeId=t2&lead.memberId=police&reportId=rep-2");
        assertThat(read("/report/rep-1", "committee-clerk")
                        .select(".govuk-task-list a")
                        .eachAttr("href"))
                .contains("/record/GiveSignOff?office=Finance+officer&reportId=rep-1");
    }

    private List<String> tasks(String path, String role) throws Exception {
        return read(path, role).select(".govuk-task-list__item").eachText();
    }

    @Test
    void aReviewLeadsToWhatItFound() throws Exception {
        assertThat(read("/review/rev-1")
                        .select("main section a[href=/finding/f1]")
                        .text())
                .isEqualTo("Reports come late.");
    }

    @Test
    void allOfItIsUnderWhatChanged() throws Exception {
        assertThat(read("/partnership/" + Borough.CSP + "/changes").text())
                .contains("Reports to the committee", "Reports come late.", "Decision on item 8.1");
    }

    @Test
    void aWindowThatEndsInThePastTellsOfThatDay() throws Exception {
        var main = read("/partnership/" + Borough.CSP + "/changes?since=0&to=" + extended)
                .select("main")
                .text();

        assertThat(main).contains("A: Lay members", "Answer overdue").doesNotContain("Answered on");
    }

    @Test
    void theTrackerTellsOfMoreTimeAndOfEveryAnswer() throws Exception {
        var row = read("/partnership/" + Borough.CSP + "/trackers/recommendations")
                .select("tbody tr:contains(Lay members) + .pl-beneath");

        assertThat(row.select("dl > div:contains(First due)").text()).contains("29 March 2021");
        assertThat(row.select("dl > div:contains(More time given)").text()).contains("15 April 2021", "The chair");
        assertThat(row.select("dl > div:contains(Answers given)").text()).contains("20 April 2021", "15 April 2021");
    }

    @Test
    void reviewsAreATableThatCanBeAsked() throws Exception {
        var reviews = read("/partnership/" + Borough.CSP + "/trackers/reviews?kind=Scrutiny&status=OPEN");

        assertThat(reviews.select("tbody tr").text()).contains("Review of 2021", "4 January 2021", "Open");
        assertThat(reviews.select("td[data-label=Findings]").text()).isEqualTo("1");
    }

    @Test
    void whatIsOnlyToBeNotedIsNotSaidToBeOpen() throws Exception {
        var main = read("/partnership/" + Borough.CSP + "/changes?since=" + noted)
                .select("main")
                .text();

        assertThat(main).contains("Still open, and nothing happened to it: B: Boards.");
        assertThat(main).contains("To note, nothing asked: N: Patrols.");
    }

    private String clock(String asAt) throws Exception {
        return read("/recommendation/r-a?asAt=" + asAt).select("#clock + p").text();
    }

    private Document read(String path) throws Exception {
        return read(get(path));
    }

    private Document read(String path, String role) throws Exception {
        return read(get(path)
                .with(oidcLogin()
                        .idToken(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of("*")))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    private Document read(RequestBuilder request) throws Exception {
        var answer = browser.perform(request).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
