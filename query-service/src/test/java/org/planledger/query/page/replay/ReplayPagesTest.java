package org.planledger.query.page.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Html;
import org.planledger.query.testing.LateBorough;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan, step by step, as people and programs go through it. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class ReplayPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String REPLAY = "/plan/" + LateBorough.PLAN + "/replay";
    private static final String API = "/api/plans/" + LateBorough.PLAN + "/replay";
    /** The plan is drafted by entry 4; the lead passes on by the one before the last. */
    private static final long DRAFTED = 4;

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
    static void aBorough() {
        newest = LateBorough.recordedIn(MONGO);
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void thePlanLeadsToItsNewestStep() throws Exception {
        var plan = read("/plan/" + LateBorough.PLAN);
        var page = read(plan.select("a:contains(Replay the plan)").attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("The plan as it stood after entry 9 of 9");
        assertThat(page.select("nav a[rel=next], nav a[rel=last]")).isEmpty();
    }

    @Test
    void everyStepHasAnAddressAndLeadsBackAndOn() throws Exception {
        var address = REPLAY + "?at=" + DRAFTED;
        var forwards = new ArrayList<String>();
        for (var next = address;
                !next.isEmpty();
                next = read(next).select("a[rel=next]").attr("href")) forwards.add(next);
        assertThat(forwards).hasSize(9).startsWith(address);
        var backwards = new ArrayList<String>();
        for (var back = REPLAY + "?at=" + newest; !back.isEmpty(); ) {
            backwards.add(0, back);
            back = read(back).select("a[rel=prev]").attr("href");
        }
        assertThat(backwards).isEqualTo(forwards);
        var page = read(forwards.get(4));
        assertThat(page.select("a[rel=first]").attr("href")).isEqualTo(forwards.get(0));
        assertThat(page.select("a[rel=last]").attr("href")).isEqualTo(forwards.get(8));
    }

    @Test
    void aPartnershipIsReplayedFromItsFirstEntryToItsNewest() throws Exception {
        var address = "/partnership/" + Borough.CSP + "/replay";
        assertThat(read("/partnership/" + Borough.CSP)
                        .select("a:contains(Replay the partnership)")
                        .attr("href"))
                .isEqualTo(address);
        var walked = new ArrayList<String>();
        for (var next = address + "?at=1";
                !next.isEmpty();
                next = read(next).select("a[rel=next]").attr("href")) walked.add(next);
        assertThat(walked).startsWith(address + "?at=1").endsWith(address + "?at=" + newest);
        assertThat(read(address + "?at=1").select("main").text())
                .contains("The partnership as it stood after entry 1", "No plan had been drafted yet.");
        assertThat(read(address).select("main").text())
                .contains("The partnership as it stood after entry " + newest)
                .doesNotContain("No plan had been drafted yet.");
        assertThat(ask(address + "?at=0").getStatus()).isEqualTo(404);
        var refused = ask(address + "?at=soon");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#at-error").text())
                .contains("“soon” is no entry’s number");
    }

    @ParameterizedTest
    @ValueSource(strings = {REPLAY, "/partnership/" + Borough.CSP + "/replay"})
    void aStepIsStampedWithItsEntryAndNotWithThePresent(String address) throws Exception {
        assertThat(read(address + "?at=" + DRAFTED).select("footer").text())
                .contains(
                        "The plan as it stood after entry " + DRAFTED + ".",
                        "Standing at entry " + DRAFTED + " of the ledger")
                .doesNotContain("as it stands on", "Standing at entry " + newest);
        assertThat(read(address + "?at=" + DRAFTED + "&asAt=2024")
                        .select("footer")
                        .text())
                .contains("The plan as at 2024, after entry " + DRAFTED + ".")
                .doesNotContain("as it stands on");
    }

    @Test
    void theChangeIsMarkedAndNamedWhereThePlanShowsIt() throws Exception {
        var page = read(REPLAY + "?at=" + (newest - 1));
        assertThat(page.select("main").text()).contains("1 February 2021 (recorded 2 years later)", "Minute 4.2");
        assertThat(page.select(".pl-step").text())
                .contains("passed from Borough Council, Public Health to County Police", "It had been left out.");
        var row = page.select("table tr.pl-marked");
        assertThat(row).hasSize(1);
        assertThat(row.select("mark").text()).isEqualTo("Changed by this entry: lead");
        assertThat(row.select(".pl-marked__cell").text()).isEqualTo("County Police");
        assertThat(page.select("table tr:contains(Town centre)").text()).doesNotContain("Town and villages");
        assertThat(page.select("table a").eachAttr("href")).allMatch(href -> href.contains("position=" + (newest - 1)));
        assertThat(page.select("form input:not([type=hidden])").eachAttr("id"))
                .allMatch(id -> !page.select("label[for=" + id + "]").isEmpty());
    }

    @Test
    void anAchievementIsMarkedAtTheThemeThatItCountsFor() throws Exception {
        var row = read(REPLAY + "?at=" + (newest - 2)).select("table tr.pl-marked");
        assertThat(row.select("mark").text()).isEqualTo("Changed by this entry: achievements");
        assertThat(row.select(".pl-marked__cell").text()).isEqualTo("1");
    }

    @Test
    void anEntryOfSomethingElseLeadsToTheNearestBeforeAndSaysSo() throws Exception {
        var page = read(REPLAY + "?at=9");
        assertThat(page.select(".govuk-inset-text").text())
                .isEqualTo("No step of this plan is entry 9 of the ledger. This is the nearest before it, entry 8.");
        assertThat(json(API + "?at=9").at("/step/asked").asLong()).isEqualTo(9);
        assertThat(json(API + "?at=9").at("/step/entry/position").asLong()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "step=1, 4",
        "step=0, 4",
        "step=99, newest",
        "date=10 April 2020, 8",
        "date=2021, 11",
        "date=14/5/2023, newest-1"
    })
    void theSmallFormsLeadToTheAddressOfAnEntry(String asked, String entry) throws Exception {
        var position = entry.startsWith("newest") ? newest - (entry.endsWith("1") ? 1 : 0) : Long.parseLong(entry);
        assertThat(ask(REPLAY + "?" + asked).getRedirectedUrl()).isEqualTo(REPLAY + "?at=" + position);
        assertThat(ask(REPLAY + "?asAt=2022&" + asked).getRedirectedUrl()).isEqualTo(REPLAY + "?at=" + position);
    }

    @Test
    void oneStepIsAWholeMeetingWhereOneAsksForIt() throws Exception {
        var page = read(REPLAY + "?by=meeting&at=" + DRAFTED);
        var next = page.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo(REPLAY + "?at=11&by=meeting");
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page.select("a[rel=last]").attr("href")).isEqualTo(REPLAY + "?at=15&by=meeting");
        assertThat(read(next).select("a[rel=next]").attr("href")).isEqualTo(REPLAY + "?at=15&by=meeting");
        assertThat(json(API + "?by=meeting&at=" + newest)
                        .at("/step/ways/previous")
                        .asLong())
                .isEqualTo(15);
    }

    @Test
    void onlyMeetingsThatDecidedSomethingOfThePlanAreOffered() throws Exception {
        assertThat(read(REPLAY).select("[name=meeting] option").eachAttr("value"))
                .containsExactly("", "m-2021");
    }

    @ParameterizedTest
    @CsvSource({"m-2021, 11", "m-2023, 15", "m-scrutiny, 11"})
    void aMeetingLeadsToTheLastThatItDecidedOrToTheNearestBefore(String meeting, long position) throws Exception {
        assertThat(ask(REPLAY + "?by=meeting&meeting=" + meeting).getRedirectedUrl())
                .isEqualTo(REPLAY + "?at=" + position + "&by=meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "at=first, 400, at",
        "at=-1, 400, at",
        "by=week, 400, entry or meeting",
        "step=one, 400, Slide to an entry",
        "date=soon, 400, date",
        "date=2019, 400, date",
        "meeting=none, 400, meeting",
        "at=3, 404, first entry is 4",
        "at=0, 404, first entry is 4"
    })
    void whatNoStepAnswersToIsSaid(String asked, int status, String words) throws Exception {
        var answer = ask(REPLAY + "?" + asked);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text())
                .contains(words);
        if (asked.matches("(at|by)=.*")) {
            var problem = json(API + "?" + asked);
            assertThat(problem.at("/status").asInt()).isEqualTo(status);
            assertThat(problem.toString()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "date=31 Mrach 2021, date, 31 Mrach 2021, is not a date",
        "date=2019&at=8, date, 2019, “Recorded by”: nothing of this plan had been recorded by then",
        "at=first, at, first, is no entry’s number",
        "at=3, at, 3, first entry is 4",
        "at=999, at, 999, The ledger has no entry 999: its newest is entry"
    })
    void whatIsWrongInABoxIsToldThereWithWhatWasTyped(String asked, String box, String typed, String words)
            throws Exception {
        var page = Jsoup.parse(ask(REPLAY + "?" + asked).getContentAsString());

        assertThat(page.select(".govuk-error-summary a[href=#" + box + "]").text())
                .contains(words);
        assertThat(page.select("#" + box + "-error").text()).contains(words);
        assertThat(page.select("#" + box).attr("value")).isEqualTo(typed);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("details:has(#" + box + ")").hasAttr("open")).isTrue();
        assertThat(page.select("h1").text()).contains("The plan as it stood after entry");
    }

    @Test
    void thereIsNoReplayOfAPlanThatThereIsNot() throws Exception {
        assertThat(ask("/plan/none/replay").getStatus()).isEqualTo(404);
        assertThat(ask("/api/plans/none/replay").getStatus()).isEqualTo(404);
    }

    @Test
    void aProgramIsToldTheStepTheWaysAndTheState() throws Exception {
        var answer = json(API + "?at=" + (newest - 1));
        assertThat(answer.at("/step/number").asLong()).isEqualTo(8);
        assertThat(answer.at("/step/of").asLong()).isEqualTo(9);
        assertThat(answer.at("/step/changes/0/item").asString()).isEqualTo("theme/borough-2020/t1");
        assertThat(answer.at("/step/ways/first").asLong()).isEqualTo(DRAFTED);
        assertThat(answer.at("/step/ways/previous").asLong()).isEqualTo(newest - 2);
        assertThat(answer.at("/step/ways/next").asLong()).isEqualTo(newest);
        assertThat(answer.at("/step/ways/last").asLong()).isEqualTo(newest);
        assertThat(answer.at("/state/themes/0/leads/0").asString()).isEqualTo("County Police");
        assertThat(answer.at("/state/themes/1/theme/fields/title").asString()).isEqualTo("Town centre");
        assertThat(json(API + "?at=" + newest).at("/step/ways").has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"asAt=2021", "knownOn=2021", "asAt=2020-05&knownOn=2021", "at=15&asAt=2021"})
    void whoComesFromAnotherDayIsLedToTheLastStepRecordedByThen(String clocks) throws Exception {
        assertThat(ask(REPLAY + "?" + clocks).getRedirectedUrl()).isEqualTo(REPLAY + "?at=11");
    }

    @Test
    void whoComesFromAnEntryIsLedToItsStep() throws Exception {
        assertThat(ask(REPLAY + "?position=" + DRAFTED).getRedirectedUrl()).isEqualTo(REPLAY + "?at=" + DRAFTED);
    }

    @Test
    void thereIsNoReplayFromADayOnWhichThereWasNoPlan() throws Exception {
        assertThat(ask(REPLAY + "?asAt=1990").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return browser.perform(get(URI.create(address.replace(" ", "%20"))))
                .andReturn()
                .getResponse();
    }

    private Document read(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        return Jsoup.parse(answer.getContentAsString());
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(ask(address).getContentAsString());
    }
}
