package org.planledger.query.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.RecommendationEvent.RecommendationActionLinked;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Html;
import org.planledger.query.testing.Service;
import org.planledger.values.Body;
import org.planledger.values.DecisionVerb;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Span;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The named tables, as answers, as files and as pages. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
class TrackersTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String HERE = "/partnership/borough-csp/trackers/";
    private static final String API = "/api/partnerships/borough-csp/trackers/";
    private static final Lead POLICE = new Lead("police", null);
    private static final Span AUTUMN = new Span(PartialDate.parse("2020-10"), PartialDate.parse("2020-12"));
    private static long newest;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBoroughAtWork() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("police", "County Police")
                    .admits("ccg", "Commissioning Group")
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Domestic abuse")
                    .adds("p", "u", 2, "Town centre")
                    .bringsIntoEffect("p")
                    .assigns("p", "t", "police", null)
                    .year("y", "p", "2020-04", "2021-03")
                    .acts("patrols", "y", "t", "=Patrols & lights", "2020-12-31")
                    .acts("gates", "y", "u", "Gates", "2021-01")
                    .tells("plan/p", new DutyDeclared("p", "d1", "Serious violence duty", "Act of 2022"))
                    .tells("plan/p", new DutyDeclared("p", "d2", "Reducing reoffending", "Act of 1998"))
                    .tells("plan/p", new DutyCovered("p", "d1", "t"))
                    .tells("plan/p", new ThemeLinkedToBoard("p", "t", "Adults Board", null))
                    .tells("plan/p", new OutcomeDefined("p", "o", "t", "Fewer repeat victims", "Survey"))
                    .meets("m", "2020-09-01")
                    .agenda("m", "4.2", "Abuse", "p", "t")
                    .proposes("r", "A", "Lay members");
            given.event(
                    Streams.meeting("m"),
                    new DecisionRecorded("m", "x", "4.2", DecisionVerb.TO_AGREE, "That it be so."));
            given.event(
                    Streams.risk("k"),
                    new RiskRaised("k", Borough.CSP, "p", "t", "Funding", null, "Unlikely", "Minor"));
            borough.on("2020-09-01").adopts("r", Body.COMMITTEE);
            given.event(Streams.recommendation("r"), new RecommendationIssued("r", "Executive", List.of(), 28));
            given.event(Streams.recommendation("r"), new RecommendationActionLinked("r", "patrols"));
            given.because("The lights came late.");
            borough.on("2020-11-01").action("patrols", moved("2021-06-30"));
            given.because("The provider withdrew.");
            borough.on("2021-05-01").action("patrols", moved("2021-12"));
            given.event(Streams.risk("k"), new RiskRescored("k", "Likely", "Minor"));
            borough.on("2022-07-01").admits("icb", "Care Board").succeeds("ccg", "icb");
            given.event(Streams.risk("k"), new RiskRescored("k", "Likely", "Minor"));
            aThemeThatWasRetired(borough);
            aPeriodWithoutReports(borough);
            newest = given.position();
        }
    }

    private static void aThemeThatWasRetired(Borough borough) {
        borough.on("2020-05-01")
                .adds("p", "v", 3, "Fires")
                .assigns("p", "v", "police", null)
                .tells("plan/p", new DutyCovered("p", "d2", "v"))
                .tells("plan/p", new ThemeLinkedToBoard("p", "v", "Fire Board", null))
                .on("2022-07-01")
                .retires("p", "v");
    }

    /** All were silent; then the owner of the gates and the lead of the theme reported on it late. */
    private static void aPeriodWithoutReports(Borough borough) {
        borough.on("2021-01-05")
                .inYear("y", new ReportingPeriodClosed("y", AUTUMN))
                .inYear("y", new NoReportReceived("y", AUTUMN, POLICE, "patrols", null))
                .inYear("y", new NoReportReceived("y", AUTUMN, POLICE, "gates", null))
                .inYear("y", new NoReportReceived("y", AUTUMN, POLICE, null, "t"))
                .on("2020-12-20")
                .action("gates", new ProgressReported("gates", ReportedStatus.ON_TRACK, 10, "They are ordered."))
                .on("2021-02-01")
                .tells(
                        Streams.report("late"),
                        new ReportDrafted("late", Borough.CSP, "m", null, ReportKind.THEME, "Autumn", null, List.of()),
                        new ThemeReportSubmitted(
                                "late", "p", "t", POLICE, ProgressStatus.ON_TRACK, "It goes well.", AUTUMN))
                .tells("plan/p", new ThemeReportReceived("p", "t", "late", AUTUMN));
    }

    private static ActionRescheduled moved(String to) {
        return new ActionRescheduled("patrols", PartialDate.parse(to), "The owner", "The Executive");
    }

    @BeforeEach
    void caughtUp() {
        service = new Service(port);
        assertThat(service.get("/api/partnerships?minPosition=" + newest).status())
                .isEqualTo(200);
    }

    static Stream<String> names() {
        return Stream.of(
                "decisions",
                "recommendations",
                "actions",
                "slippage",
                "themes",
                "achievements",
                "aims",
                "risk-movement",
                "calendar",
                "agencies",
                "you-said",
                "consultations",
                "reports",
                "issues",
                "reviews",
                "duties",
                "boards",
                "members",
                "warnings");
    }

    @Test
    void everyNamedTableIsListedWithWhatItCanBeAsked() {
        var all = service.get("/api/partnerships/borough-csp/trackers");

        assertThat(all.all("/trackers", "/name")).containsExactlyInAnyOrderElementsOf(names().toList());
        assertThat(read("/partnership/borough-csp/trackers").select("main dt a"))
                .hasSize((int) names().count());
        assertThat(read("/partnership/borough-csp").select(".pl-trackers a")).hasSize((int) names().count());
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsAnAnswerAFileAndAPage(String name) {
        var answer = service.get(API + name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(newest));
        var columns = answer.all("/columns", "/name");
        answer.node("/rows").forEach(row -> assertThat(columns).containsAll(row.propertyNames()));

        var file = service.get(API + name + ".csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body().lines().count())
                .isGreaterThan(answer.node("/rows").size());

        var page = service.get(HERE + name);
        assertThat(Html.faultsOf(page.body())).isEmpty();
        assertThat(read(HERE + name).select("tbody tr:not(.pl-beneath)"))
                .hasSize(answer.node("/rows").size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachSaysWhatIsMissingWhereNothingWasYetDecided(String name) {
        var page = read(HERE + name + "?asAt=2020-04");

        assertThat(page.select(".pl-bar").text()).contains("as at April 2020");
        assertThat(page.select("tbody tr, .pl-missing")).isNotEmpty();
        assertThat(page.select("main a[href^=/plan], main a[href*=/trackers/]").eachAttr("href"))
                .allMatch(href -> href.contains("asAt=2020-04"));
    }

    @Test
    void theSlippageLedgerTellsEachMoveWithReasonAndApprover() {
        var moves = service.get(API + "slippage");

        assertThat(moves.all("/rows", "/from")).containsExactly("2021-06-30", "2020-12-31");
        assertThat(moves.all("/rows", "/to")).containsExactly("2021-12", "2021-06-30");
        assertThat(moves.all("/rows", "/days")).containsExactly("184", "181");
        assertThat(moves.all("/rows", "/reason")).containsExactly("The provider withdrew.", "The lights came late.");
        assertThat(moves.at("/counts/approvedBy/The Executive")).isEqualTo("2");
        assertThat(moves.at("/totals/days")).isEqualTo("365");
    }

    @Test
    void anActionKeepsItsFirstDateBesideTheOneThatHolds() {
        var action = service.get(API + "actions?sort=-moves");

        assertThat(action.at("/rows/0/firstDue")).isEqualTo("2020-12-31");
        assertThat(action.at("/rows/0/due")).isEqualTo("2021-12");
        assertThat(action.at("/rows/0/moves")).isEqualTo("2");
        assertThat(action.at("/rows/0/slipped")).isEqualTo("365");
        assertThat(action.at("/rows/0/overdue")).isEqualTo("Yes");
        assertThat(service.get(API + "actions?asAt=2020-12-01&sort=-moves").at("/rows/0/due"))
                .isEqualTo("2021-06-30");
    }

    @Test
    void aRecommendationHasTheMinuteThatAdoptedItAndWhoActsOnIt() {
        var asked = service.get(API + "recommendations?asAt=2020-10-09");

        assertThat(asked.at("/rows/0/minute")).isEqualTo("Minute 4.2");
        assertThat(asked.at("/rows/0/adopted")).isEqualTo("2020-09-01");
        assertThat(asked.at("/rows/0/due")).isEqualTo("2020-09-29");
        assertThat(asked.at("/rows/0/overdue")).isEqualTo("Yes");
        assertThat(asked.at("/rows/0/daysOpen")).isEqualTo("38");
        assertThat(asked.at("/rows/0/lead/0")).isEqualTo("County Police");
        assertThat(asked.at("/rows/0/actions/0/item")).isEqualTo("action/patrols");
    }

    @Test
    void aRiskSaysWhereItWasAndWhereItWent() {
        var risk = service.get(API + "risk-movement");

        assertThat(service.get(API + "risk-movement?asAt=2021").at("/rows/0/movement"))
                .isEqualTo("Up");
        assertThat(risk.at("/rows/0/movement"))
                .as("rated again, as high as before")
                .isEqualTo("Unchanged");
        assertThat(Long.parseLong(risk.at("/rows/0/score")))
                .isGreaterThan(Long.parseLong(risk.at("/rows/0/firstScore")));
        assertThat(risk.at("/rows/0/rated")).isEqualTo("2022-07-01");
        assertThat(service.get(API + "risk-movement?asAt=2020").at("/rows/0/movement"))
                .isEqualTo("Not rated again");
    }

    @Test
    void aDutyThatNoThemeCoversSaysSo() {
        assertThat(service.get(API + "duties?covered=No").all("/rows", "/duty/title"))
                .containsExactly("Reducing reoffending");
    }

    @Test
    void theActionsOfAThemeOrAgencyAreAllCountedUnderAStatus() {
        var of = List.of("notStarted", "started", "onTrack", "atRisk", "offTrack", "paused", "complete", "cancelled");
        for (var table : List.of("themes", "agencies"))
            for (var row : service.get(API + table).node("/rows"))
                assertThat(of.stream()
                                .mapToLong(status -> row.path(status).asLong())
                                .sum())
                        .as("%s: %s", table, row)
                        .isEqualTo(row.path("actions").asLong());
    }

    @Test
    void aThemeThatWasRetiredCoversNoDutyAndIsNobodysAnyMore() {
        assertThat(service.get(API + "duties?covered=Yes").all("/rows", "/duty/title"))
                .containsExactly("Serious violence duty");
        assertThat(service.get(API + "duties?covered=Yes&asAt=2021").all("/rows", "/themes/0/title"))
                .containsExactly("1. Domestic abuse", "3. Fires");
        assertThat(service.get(API + "boards").all("/rows", "/board")).containsExactly("Adults Board");
        assertThat(service.get(API + "agencies?text=County").all("/rows/0/themes", "/title"))
                .containsExactly("1. Domestic abuse");
    }

    @Test
    void whoReportedOnThePeriodLateIsNoLongerSaidToHaveBeenSilent() {
        assertThat(silent("")).containsExactly("action/patrols");
        assertThat(silent("?asAt=2021-01-10")).containsExactly("theme/p/t", "action/patrols");
    }

    private List<String> silent(String when) {
        var warnings = service.get("/api/plans/p/warnings" + when);
        return warnings.node("/warnings")
                .valueStream()
                .filter(warning -> warning.get("code").asString().endsWith("has-not-reported"))
                .map(warning -> warning.get("item").asString())
                .toList();
    }

    @Test
    void membersAreThoseOfTheDayThatIsLookedAt() {
        assertThat(service.get(API + "members?status=MEMBER").all("/rows", "/member/title"))
                .containsExactly("Care Board", "County Police");
        assertThat(service.get(API + "members?status=MEMBER&asAt=2021").all("/rows", "/member/title"))
                .containsExactly("Commissioning Group", "County Police");
    }

    @Test
    void aFilterThatMatchesNothingSaysHowManyThereAre() {
        var page = read(HERE + "actions?text=nothing+of+this");

        assertThat(page.select("main").text()).contains("No row matches.").contains("Show all 2");
        assertThat(service.get(API + "actions?text=nothing").at("/of")).isEqualTo("2");
    }

    @Test
    void filtersAndOrderAreKeptInTheAddress() {
        var page = read(HERE + "actions?theme=theme/p/t&sort=due");

        assertThat(page.select("tbody tr:not(.pl-beneath)")).hasSize(1);
        assertThat(page.select("option[selected]").eachText()).contains("1. Domestic abuse", "Due");
        assertThat(page.select("th[aria-sort=ascending] a").attr("href")).contains("sort=-due", "theme=theme");
        assertThat(page.select("a[href*=.csv]").attr("href")).contains("theme=theme%2Fp%2Ft", "sort=due");
    }

    @Test
    void aTableSaysOfWhichPlanItsRowsAre() {
        var plan = read("/plan/p").select("h1").text();

        assertThat(read(HERE + "actions").select("#list > p").eachText()).contains("Plan: " + plan + ".");
        assertThat(read(HERE + "actions?plan=p&sort=due").select("#list > p").eachText())
                .contains("Plan: " + plan + ". Sorted by: Due.");
        assertThat(read(HERE + "actions?plan=all").select("#list > p").eachText())
                .contains("All plans.");
        assertThat(read("/plan/p/achievements").select("#list > p").text()).doesNotContain("Plan:");
    }

    @Test
    void wordsThatAreLookedForStayAsTheyWereTyped() {
        var page = read(HERE + "actions?text=GATES");

        assertThat(page.select("tbody tr:not(.pl-beneath)")).hasSize(1);
        assertThat(page.select("input[name=text]").attr("value")).isEqualTo("GATES");
        assertThat(page.select("main").text()).contains("Only rows that say “GATES”.");
    }

    @ParameterizedTest
    @CsvSource({
        "status=OFF_TRACK, Status, Off track",
        "theme=theme/p/v, Theme, 3. Fires",
        "theme=theme/p/v&asAt=2020-04-15, Theme, 3. Fires",
        "theme=nothing, Theme, something that is not in the ledger",
        "owner=Nobody, Owner, Nobody"
    })
    void aFilterThatNoRowFitsStaysInItsBox(String asked, String box, String words) {
        var page = read(HERE + "actions?" + asked);

        assertThat(page.select(".govuk-form-group:contains(" + box + ") option[selected]")
                        .eachText())
                .contains(words);
        assertThat(page.select("main").text()).contains("Only " + box + ": " + words + ".", "No row matches.");
    }

    @Test
    void statusesStandInTheOrderInWhichThingsGoOn() {
        var page = read(HERE + "members?sort=status");

        assertThat(page.select("#status option").eachText()).containsExactly("All", "Member", "Ended");
        assertThat(page.select("tbody th").eachText()).last().isEqualTo("Commissioning Group");
        assertThat(page.select("#list a[href*=status=]").eachText()).containsExactly("2 Member", "1 Ended");
    }

    @Test
    void wordsThatRunFromRightToLeftTurnRoundNothingBesideThem() {
        assertThat(read(HERE + "actions?text=%E2%80%AEx")
                        .select("#list .pl-words")
                        .text())
                .contains("rows that say “\u2068\u202Ex\u2069”.");
    }

    @Test
    void reportsAndIssuesAreFilteredAndSortedAtTheirOwnAddresses() {
        var here = "/partnership/borough-csp/reports";
        assertThat(read(here).select("tbody th a").attr("href")).isEqualTo("/report/late");

        var page = read(here + "?status=DRAFT&sort=-published");
        assertThat(page.select("tbody tr:not(.pl-beneath)")).hasSize(1);
        assertThat(page.select("option[selected]").eachText()).contains("Draft", "Published, last first");
        assertThat(page.select("form.pl-filter").attr("action")).isEqualTo(here + "#list");
        assertThat(page.select("th[aria-sort=descending] a").attr("href")).startsWith(here + "?status=DRAFT");
        assertThat(page.select("a[href*=.csv]").attr("href"))
                .startsWith("/api/partnerships/borough-csp/trackers/reports.csv?status=DRAFT");
        assertThat(read(here + "?status=NOTED").select("main").text()).contains("No row matches.");
        assertThat(read("/partnership/borough-csp/issues?sort=raised")
                        .select(".pl-missing")
                        .text())
                .contains("No issue is recorded yet.");
        assertThat(service.get("/partnership/borough-csp/issues?sort=colour", "Accept", "text/html")
                        .status())
                .isEqualTo(400);
    }

    /** The lists that a page tells in its own way, or beside something else. */
    static Stream<String> listsOfOtherPages() {
        return Stream.of(
                "/partnership/borough-csp/meetings",
                "/partnership/borough-csp/recommendations",
                "/partnership/borough-csp/risks",
                "/partnership/borough-csp/you-said",
                "/plan/p/achievements",
                "/theme/p/t",
                "/action-plan/y");
    }

    @ParameterizedTest
    @MethodSource("listsOfOtherPages")
    void theyRefuseAnOrderOrAPageThatThereIsNot(String address) {
        for (var asked : List.of("?sort=colour", "?page=9", "?page=some"))
            assertThat(service.get(address + asked, "Accept", "text/html").status())
                    .as(address + asked)
                    .isEqualTo(400);
    }

    /** The words stand in columns that only the file has. */
    @ParameterizedTest
    @CsvSource({
        "/partnership/borough-csp/recommendations?text=minute+4.2, Lay members",
        "/theme/p/t?text=provider+withdrew, Patrols",
        "/action-plan/y?text=they+are+ordered, Gates"
    })
    void wordsFindTheSameRowsOnThePageAndInItsFile(String address, String row) {
        var page = read(address);
        var file = service.get(page.select("a[href*=.csv]").attr("href")).body();

        assertThat(page.select("tbody tr:not(.pl-beneath)").text()).contains(row);
        assertThat(page.select("#list .pl-count").first().text()).startsWith("1 ");
        assertThat(file).contains(row);
        assertThat(file.lines().count()).isEqualTo(2);
    }

    /** What a page passes over, its file is not asked. */
    @ParameterizedTest
    @MethodSource("listsOfOtherPages")
    void theirFilesAreAskedWhatTheyAreAsked(String address) {
        var file = read(address + "?x=1&lead=Nobody&page=1&asAt=2022&sort=")
                .select("a[href*=.csv]")
                .attr("href");

        assertThat(file).contains("asAt=2022").doesNotContain("x=1", "lead=", "page=");
        assertThat(service.get(file).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("listsOfOtherPages")
    void theyArePrintedWholeAndSayWhichRowsAreOnThePaper(String address) {
        var page = read(address + "?page=all&asAt=2022");

        assertThat(Html.faultsOf(service.get(address + "?page=all&asAt=2022").body()))
                .isEmpty();
        var rows = page.select("footer .pl-print-only").text();
        assertThat(rows).containsPattern("On these sheets: (all|the one|no) ?.*row");
        assertThat(page.select("h1, h2").eachText())
                .as("the heading that the foot of a sheet names")
                .contains(rows.replaceAll(".*of “(.*)”\\.", "$1"));
        assertThat(page.select("form.pl-filter input[type=hidden][name=asAt]").eachAttr("value"))
                .allMatch("2022"::equals);
    }

    @Test
    void aSheetOfAFilteredListSaysFromHowManyRowsOfWhichList() {
        assertThat(read("/theme/p/t?overdue=Yes").select("footer").text())
                .contains("On these sheets: the one row (filtered from 1) of “Actions”.");
        assertThat(read(HERE + "actions?text=gates").select("footer").text())
                .contains("On these sheets: the one row (filtered from 2) of “Action tracker”.");
        assertThat(read(HERE + "actions").select("footer").text())
                .contains("On these sheets: all 2 rows of “Action tracker”.");
    }

    @Test
    void theActionsOfAThemeAreFilteredAndSortedOnItsPageAndTakenAway() {
        var page = read("/theme/p/t?overdue=Yes&sort=-due");

        assertThat(page.select("table:contains(Owner) tbody th").eachText()).containsExactly("=Patrols & lights");
        assertThat(page.select("main").text()).contains("Only Overdue: Yes. Sorted by: Due, last first.");
        assertThat(page.select("th[aria-sort=descending] a").attr("href")).startsWith("/theme/p/t?overdue=Yes");
        assertThat(read("/theme/p/t?overdue=No").select("main").text()).contains("No row matches.", "Show all 1");
        var file =
                service.get(read("/theme/p/t?sort=due").select("a[href*=.csv]").attr("href"));
        assertThat(file.body()).contains("Patrols").doesNotContain("Gates");
        assertThat(service.get(read("/action-plan/y").select("a[href*=.csv]").attr("href"))
                        .body())
                .contains("Patrols", "Gates");
    }

    @Test
    void theActionsOfAYearAreFilteredOnItsPage() {
        assertThat(read("/action-plan/y?owner=County+Police&text=gates")
                        .select("tbody th")
                        .eachText())
                .containsExactly("Gates");
    }

    @Test
    void meetingsAreSortedAndFilteredWhereTheyAreTold() {
        var here = "/partnership/borough-csp/meetings";
        var page = read(here + "?when=Past&sort=body");

        assertThat(page.select("tbody tr:not(.pl-beneath)")).hasSize(1);
        assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Body");
        assertThat(page.select("td[data-label=Decisions]").text()).isEqualTo("1");
        assertThat(read(here + "?text=nobody").select("main").text()).contains("No row matches.");
    }

    @Test
    void aFileHoldsNoFormula() {
        assertThat(service.get(API + "actions.csv").body()).contains("'=Patrols & lights");
    }

    @ParameterizedTest
    @CsvSource({
        "actions?colour=red, colour",
        "actions?sort=colour, sort",
        "actions?plan=none, plan",
        "decisions?plan=p, plan",
        "actions?asAt=soon, asAt",
        "actions?status=ON_TRACK&status=AT_RISK, status"
    })
    void aParameterThatMakesNoSenseIsNamed(String question, String parameter) {
        for (var name : List.of(question, question.replace("?", ".csv?"))) {
            var refused = service.get(API + name);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.at("/field")).isEqualTo(parameter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partnership/borough-csp/trackers/colours", "/partnership/none/trackers/actions"})
    void whatThereIsNotIsNotFound(String path) {
        assertThat(service.get(path, "Accept", "text/html").status()).isEqualTo(404);
        assertThat(service.get("/api" + path.replace("/partnership/", "/partnerships/"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPageRefusesAnOrderThatThereIsNot() {
        assertThat(service.get(HERE + "actions?sort=colour", "Accept", "text/html")
                        .status())
                .isEqualTo(400);
    }

    private Document read(String path) {
        var page = service.get(path, "Accept", "text/html");
        assertThat(page.status()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
