package org.planledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.PartnershipEvent.MembershipEnded;
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
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people read, from a register that a real ledger feeds. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        properties = {
            "spring.config.name=query-service",
            "planledger.brands.borough-csp.name=Borough Council",
            "planledger.brands.borough-csp.colour=#5B2A86"
        })
@AutoConfigureMockMvc
class ReadPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "borough-2020";
    private static final String NASTY = "<script>alert(1)</script> \u202Eevil 🎉 “quoted”";
    private static long newest;
    private static long reviewed;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
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
                    .admits("police", "County Police")
                    .drafts(PLAN, "2020", "2024")
                    .adds(PLAN, "t1", 1, "Domestic abuse")
                    .adds(PLAN, "t2", 2, NASTY)
                    .adds(PLAN, "t3", 3, "Night-time economy")
                    .bringsIntoEffect(PLAN)
                    .assigns(PLAN, "t1", "council", "Public Health")
                    .meets("m-2021", "2021-03-11")
                    .agenda("m-2021", "8.1", "Theme report", PLAN, "t1")
                    .proposes("r-a", "A", "Lay members")
                    .opens("rev-1", "Review of 2021");
            borough.on("2020-06-01")
                    .admits("traders", "Traders' Association")
                    .on("2020-09-01")
                    .tells(Streams.partnership(Borough.CSP), new MembershipEnded(Borough.CSP, "traders"))
                    .on("2021-02-01")
                    .admits("traders", "Traders' Association");
            borough.on("2021-03-11").closes("rev-1");
            reviewed = given.position();
            borough.on("2021-03-11")
                    .achieves(PLAN, "t2", "a-same-day", "Vice ring broken up")
                    .on("2020-12")
                    .achieves(PLAN, "t2", "a-before", "Hot spots patrolled")
                    .on("2021-03-12")
                    .achieves(PLAN, "t2", "a-after", "Lights repaired")
                    .on("2021")
                    .achieves(PLAN, "t2", "a-unsure", "Gates locked")
                    .on("2021-06-12")
                    .transfers(PLAN, "t1", new Lead("council", "Public Health"), new Lead("police", null))
                    .achieves(PLAN, "t2", "a1", "Fines")
                    .adopts("r-a", Body.COMMITTEE)
                    .on("2022")
                    .corrects("a1", "Fines and warnings")
                    .admits("icb", "Integrated Care Board")
                    .succeeds("council", "icb");
            newest = given.position();
        }
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void homeLeadsToThePlanAndToWhatChanged() throws Exception {
        var page = read("/");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/plan/" + PLAN, "/partnership/" + Borough.CSP + "/changes");
        assertThat(page.select("main").text())
                .contains("2 of its 3 themes have no lead.")
                .contains("The last one, “Review of 2021”, was closed on 11 March 2021.");
    }

    @Test
    void thePagesOfAPartnershipBearItsCouncilsNameAndColour() throws Exception {
        var header = read("/partnership/" + Borough.CSP);
        var style = header.select("link[href^=/brand/]").attr("href");

        assertThat(header.select(".pl-masthead__for").text()).isEqualTo("Borough Council");
        var sheet = browser.perform(get(style)).andReturn().getResponse();
        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getContentAsString()).isEqualTo(":root{--pl-brand:#5b2a86}");
        assertThat(sheet.getHeader("Cache-Control")).contains("max-age=31536000");
        assertThat(browser.perform(get("/brand/elsewhere/x.css"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoIsSignedInIsWarnedBeforeTheSessionEnds() throws Exception {
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(1800);

        var page = read(get("/").session(session).with(as("auditor")));

        assertThat(page.select("dialog").attr("data-seconds")).isEqualTo("1800");
        assertThat(read("/").select("dialog")).isEmpty();
    }

    @Test
    void homeTellsThePublicWhatWasAchievedLast() throws Exception {
        var piles = read("/").select(".pl-pile");

        assertThat(piles.select("h3").eachText()).containsExactly("Achieved last");
        assertThat(piles.text()).contains("Fines and warnings");
    }

    @Test
    void homeTellsEachRoleWhatWaitsForIt() throws Exception {
        assertThat(read(get("/").with(as("theme-lead"))).select(".pl-pile h3").eachText())
                .containsExactly("Overdue in your work", "Due in the next three months");
        assertThat(read(get("/").with(as("executive-recorder")))
                        .select(".pl-pile")
                        .text())
                .contains("Answers that the Executive owes No recommendation waits for an answer.")
                .contains("The theme " + NASTY);
        assertThat(read(get("/").with(as("committee-clerk"))).select(".pl-pile").text())
                .contains("A scrutiny review should have closed by 11 March 2022")
                .contains("No meeting is scheduled.");
        assertThat(read(get("/").with(as("auditor"))).select(".pl-pile").text())
                .contains("The whole ledger was never verified from here");
        assertThat(read(get("/?asAt=2021").with(as("auditor"))).select(".pl-pile"))
                .isEmpty();
    }

    @Test
    void everyPageHasAStampForPaperWithItsMomentItsPositionAndWhenItWasMade() throws Exception {
        assertThat(read("/plan/" + PLAN + "?asAt=2021-03-11").select("footer").text())
                .contains("The plan as at 11 March 2021.", "Printed from a page made on", "Standing at entry");
        assertThat(read("/plan/" + PLAN).select("footer").text()).contains("The plan as it stands on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since=0&to=6 | Changes from the first entry to entry 6. | 6",
                "since=3&to=6 | Changes from entry 3 to entry 6. | 6",
                "since=3&position=6 | Changes from entry 3 to entry 6. | 6",
                "since=3&to=6&asAt=2021-03 | Changes from entry 3 to entry 6, as at March 2021. | 6"
            })
    void aClosedWindowIsStampedWithItsTwoEntriesAndTheHashOfTheLast(String window, String words, long end)
            throws Exception {
        var address = "/partnership/" + Borough.CSP + "/changes?" + window;
        var foot = read(address).select("footer").text();
        assertThat(foot)
                .contains(words, "Standing at entry " + end + " of the ledger", hash(end))
                .doesNotContain("as it stands on", "Signed at");
    }

    @Test
    void anOpenWindowIsStampedWithTheNewestEntry() throws Exception {
        var foot = read("/partnership/" + Borough.CSP + "/changes?since=3").select("footer");
        assertThat(foot.text()).contains("Changes from entry 3 to entry " + newest + ".");
    }

    private String hash(long position) throws Exception {
        return read("/entry/" + position).select("main .pl-hash").first().text();
    }

    @Test
    void aPlanOnAPageSaysWhoLeadsWhatAndWhereNobodyDoes() throws Exception {
        var page = read("/plan/" + PLAN);
        assertThat(page.select("h1").text()).isEqualTo("Safer Borough 2020");
        assertThat(row(page, "Domestic abuse")).contains("County Police");
        assertThat(row(page, "Night-time economy")).contains("No lead yet").doesNotContain("Assign a lead");
        assertThat(page.text()).contains("2 of 3 themes have no lead");
    }

    @Test
    void aMemberThatCameBackIsOneSinceItCameBack() throws Exception {
        assertThat(row(read("/partnership/" + Borough.CSP), "Traders"))
                .contains("1 February 2021")
                .doesNotContain("2020");
    }

    @Test
    void whatNeedsAttentionIsListedWithTheWayThere() throws Exception {
        var ofPlan = read("/plan/" + PLAN).select("#attention + ul a");
        assertThat(ofPlan.eachText()).contains("The theme Night-time economy has no lead.");
        assertThat(ofPlan.eachAttr("href")).contains("/theme/" + PLAN + "/t3");

        assertThat(read("/partnership/" + Borough.CSP + "?asAt=2023-05-20")
                        .select("#attention + ul a")
                        .eachText())
                .contains(
                        "No meeting of the body “Executive” is recorded from 1 January 2023 to 31 March 2023.",
                        "No scrutiny review is recorded from 1 April 2022 to 31 March 2023.");
    }

    @Test
    void thoseWhoMayAreOfferedToAssignALead() throws Exception {
        var page = read(get("/plan/" + PLAN).with(as("executive-recorder")));
        assertThat(page.select("a[href=/record/AssignThemeLead?planId=" + PLAN + "&themeId=t3]"))
                .hasSize(1);
        assertThat(read(get("/plan/" + PLAN).with(as("auditor"))).text()).doesNotContain("Assign a lead");
    }

    @Test
    void eachValueSaysWhichEntrySetIt() throws Exception {
        var page = read("/theme/" + PLAN + "/t1");
        var lead = page.select(".govuk-summary-list__row:contains(Lead) details");
        assertThat(lead.select("summary").text()).isEqualTo("Lead: Set 12 June 2021");
        assertThat(lead.text())
                .contains("Minute 4.2", "by: Executive recorder", "Entry")
                .contains("Borough Council, Public Health →to County Police");
        assertThat(page.select(".govuk-summary-list__row:contains(Lead) details a")
                        .attr("href"))
                .startsWith("/entry/");
    }

    @Test
    void aStoryRunsNewestFirstWithBothDates() throws Exception {
        var story = read("/history/theme/" + PLAN + "/t1").select(".pl-timeline__item");
        assertThat(story.first().text())
                .contains("The lead of Domestic abuse passed from Borough Council, Public Health to County Police")
                .contains("12 June 2021")
                .containsPattern("recorded \\d+ years later")
                .contains("Lead, removed: Borough Council, Public Health")
                .contains("Lead, added: County Police");
        assertThat(story.last().text()).contains("was added");
    }

    @Test
    void figuresAreShownAsGiven() throws Exception {
        assertThat(read("/plan/" + PLAN + "/achievements").text())
                .contains("Fines issued: 52 fines", "July 2018", "image B");
    }

    @Test
    void achievementsAreFilteredAndSortedUnderTheirThemes() throws Exception {
        var here = "/plan/" + PLAN + "/achievements";
        assertThat(achievements(here + "?text=lights")).containsExactly("Lights repaired");
        assertThat(achievements(here + "?sort=-achievement")).first().isEqualTo("Vice ring broken up");
        assertThat(read(here + "?sort=when")
                        .select(".pl-section--theme th[aria-sort=ascending] a")
                        .attr("href"))
                .startsWith(here + "?sort=-when");
        assertThat(achievements(here + "?theme=theme/" + PLAN + "/t1")).isEmpty();
        assertThat(read(here)
                        .select("h2:contains(Themes under which no achievement) + ul a")
                        .eachAttr("href"))
                .containsExactly("/theme/" + PLAN + "/t1", "/theme/" + PLAN + "/t3");
        assertThat(read(here + "?text=lights").select("a[href*=.csv]").attr("href"))
                .startsWith("/api/partnerships/borough-csp/trackers/achievements.csv")
                .contains("text=lights", "plan=" + PLAN);
    }

    private java.util.List<String> achievements(String address) throws Exception {
        return read(address).select(".pl-section--theme tbody th").eachText();
    }

    @Test
    void aRecommendationSaysWhatBecameOfIt() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/recommendations");
        assertThat(row(page, "Lay members")).contains("Adopted by the committee");
        assertThat(page.select("tr:contains(Lay members) a[href$=#history]").text())
                .matches("2 steps of recommendation .+");
    }

    @Test
    void aMeetingShowsItsAgenda() throws Exception {
        assertThat(row(read("/meeting/m-2021"), "Theme report")).contains("8.1", "1. Domestic abuse");
        assertThat(read("/partnership/" + Borough.CSP + "/meetings").text()).contains("11 March 2021");
    }

    @Test
    void aPartnershipsPageBeginsWithItsPlansAndTellsItsRulesLast() throws Exception {
        var page = read("/partnership/" + Borough.CSP);

        assertThat(page.select("main h2").eachText())
                .containsSubsequence("Plans", "Trackers", "Members", "How the partnership works")
                .last()
                .isEqualTo("What happened to the partnership");
        assertThat(page.select(".govuk-summary-list").first().text()).startsWith("Plan in effect");
        assertThat(page.select("#settings + .govuk-summary-list").text()).contains("Borough Council");
    }

    @Test
    void aFormerMemberIsNamedWithItsSuccessor() throws Exception {
        var page = read("/partnership/" + Borough.CSP);
        assertThat(row(page, "Borough Council")).contains("Succeeded by Integrated Care Board");
        assertThat(page.select("svg.pl-picture rect")).hasSize(1);
    }

    @Test
    void whatChangedSinceTheLastReviewIsNetAndNamesThemesWithoutChange() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/changes");
        assertThat(page.select("h1").text()).contains("Review of 2021").contains("entry " + reviewed);
        assertThat(net(page, "1. Domestic abuse")).isEqualTo("Lead: Borough Council, Public Health →to County Police");
        assertThat(section(page, "3. Night-time economy")).contains("No change.");
        assertThat(page.select(".pl-counts").text()).contains("6 new");
    }

    @Test
    void whatChangedTakesDatesAsPeopleWriteThem() throws Exception {
        var here = "/partnership/" + Borough.CSP + "/changes";
        var led = browser.perform(get(here + "?since=11 March 2021&to=5/3/2022"))
                .andReturn()
                .getResponse();
        assertThat(led.getRedirectedUrl()).isEqualTo(here + "?since=2021-03-11&to=2022-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "since=no-review, since, no-review, “no-review” is no date",
        "since=0&to=Mrach 2021, to, Mrach 2021, “Mrach 2021” is no date",
        "since=2021-13, since, 2021-13, “2021-13” is no date",
        "since=11:3:2021, since, 11:3:2021, “11:3:2021” is no date",
        "since=2199, since, 2199, “Changes since” lies in the future",
        "since=meeting:none, since, meeting:none, No meeting of this partnership is called 'none'",
        "since=999999, since, 999999, 'The ledger has no entry 999,999: its newest is entry'",
        "since=position:999999, since, position:999999, The ledger has no entry",
        "since=6&to=2, to, 2, The window ends before it begins"
    })
    void aPointThatThereIsNotIsToldAtItsBoxWithWhatWasTyped(String asked, String box, String typed, String words)
            throws Exception {
        var answer = browser.perform(get("/partnership/" + Borough.CSP + "/changes?" + asked))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a[href=#" + box + "]").text())
                .contains(words);
        assertThat(page.select("#" + box + "-error").text()).contains(words);
        assertThat(page.select("#" + box).attr("value")).isEqualTo(typed);
    }

    @Test
    void onePartOfWhatChangedIsToldAlone() throws Exception {
        var whole = "/partnership/" + Borough.CSP + "/changes";
        var page = read(whole + "?part=" + PLAN + "/t1");
        assertThat(page.select("main .pl-section h3").eachText()).containsExactly("1. Domestic abuse");
        assertThat(page.select("main").text()).contains("entries between the two points are accounted for");
        assertThat(page.select("main a:contains(See the other parts)").attr("href"))
                .isEqualTo(whole);
    }

    @Test
    void onlyWhatHadBeenDecidedByTheReviewAndWasRecordedAfterItIsALateEntry() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/changes");
        assertThat(late(page)).containsExactly("Hot spots patrolled");
        assertThat(page.text()).contains("what was decided before 11 March 2021 and recorded only after");
    }

    @Test
    void whatWasDecidedAfterTheEntryThatOneComparesFromIsNotLateHoweverLateItWasRecorded() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/changes?since=3");
        assertThat(late(page)).isEmpty();
        assertThat(page.text()).doesNotContain("Late entry");
    }

    @Test
    void sinceTheBeginningNothingIsLate() throws Exception {
        assertThat(late(read("/partnership/" + Borough.CSP + "/changes?since=0")))
                .isEmpty();
    }

    @Test
    void aCorrectionShowsOnlyWhatItChanged() throws Exception {
        var steps = read("/history/achievement/a1").select(".pl-timeline__item").first();
        assertThat(steps.select(".pl-steps li").eachText())
                .anyMatch(step -> step.startsWith("Title: Fines →to Fines and warnings"))
                .noneMatch(step -> step.startsWith("Evidence"));
        assertThat(read("/achievement/a1")
                        .select(".govuk-summary-list__row:contains(Evidence) .pl-setby")
                        .text())
                .contains("Set 12 June 2021");
    }

    @Test
    void whatChangedCanStartFromAnyEntry() throws Exception {
        var page = read("/partnership/" + Borough.CSP + "/changes?since=" + newest);
        assertThat(page.text()).contains("No entry was recorded between the two points.");
    }

    @Test
    void anotherDateShowsThePlanOfThenAndKeepsToItInEachLink() throws Exception {
        var page = read("/plan/" + PLAN + "?asAt=2021-03");
        assertThat(page.text()).contains("You are viewing the plan as at March 2021");
        assertThat(row(page, "Domestic abuse")).contains("Public Health");
        assertThat(page.select("main table a").eachAttr("href")).allMatch(href -> href.contains("asAt=2021-03"));
        assertThat(page.select(".pl-bar a:contains(Back to today)").attr("href"))
                .isEqualTo("/plan/" + PLAN);
    }

    @Test
    void beforeAnythingWasDecidedTheHomePageSaysSo() throws Exception {
        assertThat(read("/?asAt=1999").select("main").text())
                .contains("Nothing to show at that moment", "nothing had been decided and recorded by then")
                .doesNotContain("Nothing is recorded yet", "empty");
    }

    @Test
    void theAuditTrailKeepsItsQuestionInTheAddressFromPageToPage() throws Exception {
        var page = read("/partnership/borough-csp/trail?agency=police&limit=1&order=oldest");
        assertThat(page.select(".pl-timeline__item")).hasSize(1);
        assertThat(page.select("#agency option[selected]").text()).isEqualTo("County Police");
        var next = page.select("a:contains(Next page)").attr("href");
        assertThat(next).contains("agency=police", "limit=1", "order=oldest", "beyond=");
        assertThat(read(next).select(".pl-timeline__item")).isNotEmpty();
        assertThat(page.select("a:contains(CSV)").attr("href"))
                .isEqualTo("/api/partnerships/borough-csp/trail.csv?agency=police&order=oldest");
        assertThat(read("/partnership/borough-csp/trail?text=nowhere").text()).contains("No entry matches");
    }

    @ParameterizedTest
    @CsvSource({
        "agency=icb, agency, Integrated Care Board",
        "theme=borough-2020/t3, theme, 3. Night-time economy",
        "theme=borough-2020/none, theme, something that is not in the ledger"
    })
    void whatTheAuditTrailIsFilteredByStaysInItsBoxWhereItWasNotThereYet(String asked, String box, String words)
            throws Exception {
        var page = read("/partnership/borough-csp/trail?position=3&" + asked);
        assertThat(page.select("#" + box + " option[selected]").eachText()).containsExactly(words);
    }

    @Test
    void whatTheAuditTrailIsFilteredByIsSaidOnPaperWhereItsFormIsNot() throws Exception {
        var trail = "/partnership/borough-csp/trail";
        assertThat(read(trail + "?text=lead&decidedFrom=2021-03&agency=police")
                        .select("main .pl-print-only")
                        .text())
                .isEqualTo("Only Words: “lead”; Decided from: March 2021; Agency: County Police.");
        assertThat(read(trail).select("main .pl-print-only")).isEmpty();
        assertThat(read(trail + "?order=oldest").select("main .pl-print-only").text())
                .isEqualTo("Sorted by: Oldest first.");
        assertThat(read(trail + "?text=2021-03&recordedTo=2099")
                        .select("main .pl-print-only")
                        .text())
                .isEqualTo("Only Words: “2021-03”; Recorded until: “2099”.");
        assertThat(read(trail + "?meeting=m-2021&item=theme/borough-2020/t1&person=p-1&command=AddTheme&order=oldest")
                        .select("main .pl-print-only")
                        .text())
                .contains(
                        "Only About: “1. Domestic abuse”; Meeting: “",
                        "Recorded by: “p-1”; Command: “AddTheme”. Sorted by: Oldest first.");
        assertThat(read(trail + "?limit=1").select("main .pl-print-only").text())
                .isEqualTo("These sheets hold a part of the entries. The file (CSV) holds them whole.");
    }

    @Test
    void theAuditTrailTakesDatesAsPeopleWriteThemAndSaysAtTheBoxWhatIsNone() throws Exception {
        var trail = "/partnership/borough-csp/trail?text=theme";
        assertThat(browser.perform(get(trail).queryParam("decidedFrom", "March 2021"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(trail + "&decidedFrom=2021-03");

        var answer = browser.perform(get(trail).queryParam("decidedTo", "soon"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        var page = Jsoup.parse(answer.getContentAsString(), "http://localhost/");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#decidedTo");
        assertThat(page.select("#decidedTo-error").text()).contains("“soon” is not a date.");
        assertThat(page.select("#text").attr("value")).isEqualTo("theme");
        assertThat(page.select("main").text()).doesNotContain("No entry matches");
    }

    @ParameterizedTest
    @CsvSource({
        "decidedFrom=2022&decidedTo=2021, decidedTo, “Decided until” lies before “Decided from”",
        "recordedFrom=2021&recordedTo=2020, recordedTo, “Recorded until” lies before “Recorded from”"
    })
    void aWindowOfTheAuditTrailThatEndsBeforeItBeginsIsToldAtItsEnd(String asked, String box, String words)
            throws Exception {
        var answer = browser.perform(get("/partnership/borough-csp/trail?" + asked))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary a[href=#" + box + "]").text())
                .contains(words);
        assertThat(page.select("#" + box + "-error").text()).contains(words);
        assertThat(page.select("main").text()).doesNotContain("No entry matches");
    }

    @Test
    void theFilesOfTheAuditTrailAreAskedOnlyWhatTheyKnow() throws Exception {
        var page = read("/partnership/borough-csp/trail?x=1&text=domestic abuse&limit=5&asAt=2021-03");
        assertThat(page.select("main a:contains(as a table)").attr("href"))
                .isEqualTo("/api/partnerships/borough-csp/trail.csv?text=domestic%20abuse&asAt=2021-03");
    }

    @ParameterizedTest
    @CsvSource({"decidedFrom, 2021-03-11Tfoo", "decidedTo, 2021-03-11T10:00:00Z", "recordedTo, 2021-03-11Tfoo"})
    void whatOnlyBeginsLikeADateIsToldAtItsBoxInTheAuditTrail(String box, String typed) throws Exception {
        var answer = browser.perform(get("/partnership/borough-csp/trail")
                        .queryParam(box, typed)
                        .queryParam("text", "theme"))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#" + box + "-error").text()).contains("“" + typed + "” is not a date.");
        assertThat(page.select("#" + box).attr("value")).isEqualTo(typed);
        assertThat(page.select("#text").attr("value")).isEqualTo("theme");
    }

    @Test
    void anEntryHasItsPlaceAndItsFingerprint() throws Exception {
        var page = read("/entry/" + reviewed);
        assertThat(page.select("h1").text()).isEqualTo("The review Review of 2021 was closed");
        assertThat(page.select(".pl-hash").text()).matches("[0-9a-f]{64}");
        assertThat(page.select("nav[aria-label=Entries] a").eachAttr("href"))
                .containsExactly("/entry/" + (reviewed - 1), "/entry/" + (reviewed + 1));
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedItAndNeverRun() throws Exception {
        var page = read("/theme/" + PLAN + "/t2");
        assertThat(page.select("h1").text()).isEqualTo("2. " + NASTY);
        assertThat(page.select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/none",
                "/theme/borough-2020/none",
                "/achievement/none",
                "/meeting/none",
                "/entry/999999",
                "/entry/x",
                "/history/nothing/x",
                "/partnership/none/changes",
                "/plan/borough-2020?asAt=1999"
            })
    void whatIsNotThereIsNotFoundInWords(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("h1").text()).isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?asAt=yesterday",
                "/?position=-1",
                "/?knownOn=2021-13",
                "/?minPosition=x",
                "/partnership/borough-csp/changes?part=none"
            })
    void anAddressThatSaysNothingIsRefusedInWords(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("This address cannot be understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan/borough-2020",
                "/plan/borough-2020/replay?at=8",
                "/plan/borough-2020/then-and-now?asAt=2021-03-11",
                "/theme/borough-2020/t1",
                "/plan/borough-2020/achievements",
                "/achievement/a1",
                "/recommendation/r-a",
                "/meeting/m-2021",
                "/partnership/borough-csp",
                "/review/rev-1",
                "/partnership/borough-csp/changes",
                "/partnership/borough-csp/trail?limit=3&theme=borough-2020/t1",
                "/member/borough-csp/council",
                "/agenda-item/m-2021/8.1",
                "/as-at",
                "/entry/3"
            })
    void everyPageIsBuiltForThoseWhoDoNotSeeIt(String address) throws Exception {
        var page = read(address);
        assertThat(Html.faultsOf(
                        browser.perform(get(address)).andReturn().getResponse().getContentAsString()))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("body > a").first().attr("href")).isEqualTo("#main-content");
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("input:not([type=hidden])").eachAttr("id"))
                .allMatch(id -> !page.select("label[for=" + id + "]").isEmpty());
        assertThat(page.select("[style], main script, [onclick]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.text())
                .contains("Standing at entry")
                .doesNotContain("N/A")
                .doesNotContain("GOV.UK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 March 2021", "11/3/2021", "2021-03-11"})
    void theFormForAnotherDateTakesADateAsPeopleWriteIt(String written) throws Exception {
        var answer = browser.perform(
                        get("/as-at?go=yes&back=/plan/borough-2020").param("decided", written))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/plan/borough-2020?asAt=2021-03-11");
    }

    @Test
    void theFormForAnotherDateStaysAndSaysWhatItCannotRead() throws Exception {
        var page = refused(get("/as-at?go=yes&back=/plan/borough-2020&decided=soon&entry=x"));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#decided", "#entry");
        assertThat(page.select("#decided-error").text()).contains("“soon” is not a date");
        assertThat(page.select("#decided").attr("value")).isEqualTo("soon");
        assertThat(page.select("[name=back]").attr("value")).isEqualTo("/plan/borough-2020");
    }

    @ParameterizedTest
    @CsvSource({
        "decided, 2021-03-11Tfoo, is not a date",
        "decided, 2021-03-11T10:00:00Z, is not a date",
        "known, 2021-03-11Tfoo, is not a date",
        "entry, 999999999999999, 'The ledger has no entry 999,999,999,999,999: its newest is entry'"
    })
    void whatTheFormForAnotherDateCannotTakeIsToldAtItsBox(String box, String typed, String words) throws Exception {
        var page = refused(get("/as-at?go=yes&back=/plan/borough-2020").param(box, typed));
        assertThat(page.select("#" + box + "-error").text()).contains(words);
        assertThat(page.select("#" + box).attr("value")).isEqualTo(typed);
    }

    @Test
    void theFormForAnotherDateTellsAllThatIsWrongAtOnce() throws Exception {
        var page = refused(get("/as-at?go=yes&back=/&decided=soon&entry=999999"));
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#decided", "#entry");
    }

    /** They only read, so nothing is refused by who may do it: what is typed is taken or told to be no answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnership/borough-csp/trackers/actions",
                "/partnership/borough-csp/recommendations",
                "/partnership/borough-csp/changes",
                "/partnership/borough-csp/trail",
                "/partnership/borough-csp/replay",
                "/plan/borough-2020/replay",
                "/as-at?back=/plan/borough-2020"
            })
    void everyBoxOfAFormThatReadsTakesAnyText(String address) throws Exception {
        for (var form : read(address).select("main form[method=get]"))
            for (var box : form.select("input:not([type=hidden]), select"))
                for (var text : java.util.List.of("", NASTY, "long ".repeat(800))) takes(form, box.attr("name"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "/partnership/borough-csp/recommendations, text",
        "/partnership/borough-csp/trackers/actions, text",
        "/partnership/borough-csp/changes, since",
        "/partnership/borough-csp/trail, text",
        "/partnership/borough-csp/trail, decidedTo",
        "/partnership/borough-csp/replay, at",
        "/plan/borough-2020/replay, date",
        "/as-at?go=yes&back=/, known"
    })
    void whatIsTooLongIsToldAtItsBoxAndItsBeginningIsKept(String address, String box) throws Exception {
        var answer = browser.perform(get(address).queryParam(box, "long ".repeat(800)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.title()).startsWith("Error: ");
        var label = page.select("label[for=" + box + "]").text();
        var words = "“" + label + "” must be 200 characters or fewer";
        assertThat(page.select(".govuk-error-summary a[href=#" + box + "]").text())
                .contains(words);
        assertThat(page.select("main").text()).as("the top of the page").startsWith("There is a problem “" + label);
        assertThat(page.select("#" + box + "-error").text()).contains("Only its beginning is kept.");
        assertThat(page.select("#" + box).attr("value").length()).isLessThanOrEqualTo(200);
        assertThat(page.select("input[maxlength]"))
                .as("boxes in which a browser cuts what is pasted")
                .isEmpty();
    }

    private void takes(Element form, String box, String text) throws Exception {
        var request = get(form.attr("action").replaceAll("#.*", "")).queryParam(box, text);
        for (var fixed : form.select("input[type=hidden], button[name]:first-of-type"))
            request.queryParam(fixed.attr("name"), fixed.attr("value"));
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(box + ": " + text).isIn(200, 302, 400, 404);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main script")).isEmpty();
        if (answer.getStatus() >= 400)
            assertThat(page.select(".govuk-error-summary a[href=#" + box + "], h1")
                            .eachText())
                    .as(box + ": " + text)
                    .containsAnyOf(
                            page.select("[id=" + box + "-error]").text().replace("Error: ", ""),
                            "This address cannot be understood",
                            "Page not found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommendations?text=lay&page=9 | page | This list has one page.",
                "meetings?text=lay&sort=minute | sort | “Sort by” can be one of the columns of this list: Meeting,",
                "trackers/actions?text=lay&plan=none | plan | “Plan” can be one of the plans",
                "trail?text=lay&order=odd | order | “Order” is newest or oldest.",
                "trail?text=lay&beyond=x | beyond | “beyond” has to be a whole number",
                "trackers/actions?text=lay&position=x | position | “Up to entry number” has to be a whole number",
                "changes?since=3&part=none | part | “Part” is no theme"
            })
    void whatAnAddressCannotAskIsToldInTheWordsOfThePageWithTheWayBackToIt(String asked, String wrong, String words)
            throws Exception {
        var address = "/partnership/borough-csp/" + asked;
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        var main = Jsoup.parse(answer.getContentAsString()).select("main");
        assertThat(main.text()).contains(words).doesNotContain("'");
        var way = main.select("a:contains(Go back without “)").attr("href");
        assertThat(way).isEqualTo(address.replaceAll("&" + wrong + "=.*", ""));
        read(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan/nowhere", "/plan/borough-2020?asAt=soon"})
    void aPageWithoutAnAnswerStillLeadsOn(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        var page = Jsoup.parse(answer.getContentAsString(), "http://localhost/");
        assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        assertThat(page.select("nav a").eachText()).contains("Plan", "What changed", "Meetings");
        assertThat(page.text()).contains("Standing at entry");
    }

    @Test
    void whoAsksForNoTrackerIsToldWhichThereAreAndLedToThem() throws Exception {
        var answer = browser.perform(get("/partnership/borough-csp/trackers/nix?asAt=2022"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        var main = Jsoup.parse(answer.getContentAsString()).select("main");
        var trackers = read("/partnership/borough-csp/trackers")
                .select(".govuk-summary-list__key a")
                .eachText();
        assertThat(trackers)
                .isNotEmpty()
                .allSatisfy(title -> assertThat(main.text()).contains(title));
        assertThat(main.select("a:contains(See all trackers)").attr("href"))
                .isEqualTo("/partnership/borough-csp/trackers?asAt=2022");
    }

    @Test
    void onlyThoseWhoMayRecordAreLedToRecording() throws Exception {
        assertThat(read(get("/")).select("nav a").eachText()).contains("Record a decision");
        for (var reader : java.util.List.of("auditor", "lay-member"))
            assertThat(read(get("/").with(as(reader))).select("nav a").eachText())
                    .doesNotContain("Record a decision");
        assertThat(read(get("/").with(as("theme-lead"))).select("nav a").eachText())
                .contains("Record a decision");
    }

    private Document read(String address) throws Exception {
        return read(get(address));
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        return answered(200, request);
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return answered(400, request);
    }

    private Document answered(int status, MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(), "http://localhost/");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token ->
                        token.claim("partnerships", java.util.List.of("*")).claim("agency", "police"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private static String row(Document page, String words) {
        return page.select("tr:contains(" + words + ")").text();
    }

    private static java.util.List<String> late(Document page) {
        return page.select(".pl-changed:has(.govuk-tag:contains(Late entry)) .pl-changed__item")
                .eachText();
    }

    private static String net(Document page, String heading) {
        return page.select("section.pl-section:has(h3:contains(" + heading + ")) ul.pl-steps li")
                .text();
    }

    private static String section(Document page, String heading) {
        return page.select("section.pl-section:has(h3:contains(" + heading + "))")
                .text();
    }
}
