package org.planledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
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

/** What had been decided, what had been recorded, and both: on every page and in every answer. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class TwoClocksTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "/plan/" + LateBorough.PLAN;
    private static final String THEN = "asAt=2021-03-11&knownOn=2021-06-30";
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

    @ParameterizedTest
    @CsvSource({
        "asAt=2021-03-11, 'as at 11 March 2021', County Police",
        "asAt=2021-03, 'as at March 2021', County Police",
        "asAt=2020, 'as at 2020', Public Health",
        "knownOn=2021-06-30, 'as known on 30 June 2021', Public Health",
        "knownOn=2022, 'as known by the end of 2022', Public Health",
        "knownOn=2023-05-14T11:59:00Z, 'as known on 14 May 2023 at 12:59:00', Public Health",
        "asAt=2021-03-11&knownOn=2021-06-30, 'as at 11 March 2021, as known on 30 June 2021', Public Health",
        "asAt=2021-03-11&knownOn=2023, 'as at 11 March 2021, as known by the end of 2023', County Police"
    })
    void aPageSaysFromWhenOneLooksAndShowsWhatHeldThen(String clocks, String words, String lead) throws Exception {
        var page = read(PLAN + "?" + clocks);
        assertThat(page.select(".pl-bar").text())
                .contains("You are viewing the plan " + words + ".", "Change dates", "Back to today");
        assertThat(page.select("tr:contains(Domestic abuse)").text()).contains(lead);
        assertThat(json("/api/plans/" + LateBorough.PLAN + "?" + clocks)
                        .at("/themes/0/leads/0")
                        .asString())
                .contains(lead);
    }

    @Test
    void everyLinkKeepsBothClocks() throws Exception {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/?" + THEN));
        var faults = new ArrayList<String>();
        while (!waiting.isEmpty() && seen.size() < 80) {
            var address = waiting.remove();
            if (!seen.add(address)) continue;
            var answer = ask(address);
            // The steps of a replay are its clock.
            if (address.contains("/replay?")) {
                assertThat(answer.getRedirectedUrl()).contains("/replay?at=");
                continue;
            }
            if (answer.getStatus() != 200) faults.add(answer.getStatus() + " at " + address);
            if (!String.valueOf(answer.getContentType()).contains("html")) continue;
            for (var link : links(answer)) {
                if (!keeps(link)) faults.add(link.outerHtml() + " on " + address);
                else if (isKept(link)) waiting.add(link.attr("href"));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40).anyMatch(address -> address.contains("/replay?"));
    }

    private static List<Element> links(MockHttpServletResponse answer) throws Exception {
        var page = Jsoup.parse(answer.getContentAsString());
        var links = new ArrayList<>(page.select("a[href^=/]"));
        links.removeIf(link -> link.attr("href").matches("/(sign-in|record)\\b.*"));
        links.removeIf(link -> link.text().equals("Back to today"));
        page.select("main form[method=get]:not([action=/as-at])").forEach(form -> {
            assertThat(form.select("[name=asAt]").attr("value")).isEqualTo("2021-03-11");
            assertThat(form.select("[name=knownOn]").attr("value")).isEqualTo("2021-06-30");
        });
        return links;
    }

    /** What is shown as it is known now says so, and leaves out the other clock alone. */
    private static boolean keeps(Element link) {
        return isKept(link) || (link.hasClass("pl-now") && link.attr("href").contains("asAt=2021-03-11"));
    }

    private static boolean isKept(Element link) {
        var query = String.valueOf(URI.create(link.attr("href")).getQuery());
        return List.of(query.split("&")).containsAll(List.of("asAt=2021-03-11", "knownOn=2021-06-30"));
    }

    private static final Map<String, String> LABELS = Map.of(
            "asAt", "What had been decided by",
            "knownOn", "As it was known on",
            "position", "Up to entry number");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "knownOn=2019         | knownOn | recorded on 10 April 2020",
                "knownOn=2020-04-10T10:00:00Z | knownOn | recorded on 10 April 2020",
                "knownOn=2150         | knownOn | lies in the future",
                "asAt=2150-01         | asAt    | lies in the future",
                "asAt=2250            | asAt    | between 1800 and 2200",
                "knownOn=+999999999-01-01T00:00:00Z | knownOn | between 1800 and 2200",
                "asAt=2021-02-30      | asAt    | no such date",
                "knownOn=soon         | knownOn | Write a date",
                "position=first       | position | whole number"
            })
    void aMomentFromWhichNobodyCanLookIsNamed(String clocks, String parameter, String words) throws Exception {
        for (var path : List.of("/", PLAN)) {
            var answer = ask(path + "?" + clocks);
            var page = Jsoup.parse(answer.getContentAsString());
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(page.select("main").text()).contains("“" + LABELS.get(parameter) + "”", words);
        }
        var problem = json("/api/plans/" + LateBorough.PLAN + "?" + clocks);
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/field").asString()).isEqualTo(parameter);
        assertThat(problem.at("/detail").asString()).contains(words);
    }

    @Test
    void theFormForAnotherDateSaysItBesideTheBox() throws Exception {
        assertThat(said("known", "March 2019")).contains("“As it was known on” lies before the first entry");
        assertThat(said("decided", "2150")).contains("“What had been decided by” lies in the future");
    }

    private String said(String box, String typed) throws Exception {
        var answer = ask("/as-at?go=yes&back=" + PLAN + "&" + box + "=" + typed);
        assertThat(answer.getStatus()).isEqualTo(400);
        return Jsoup.parse(answer.getContentAsString())
                .select("#" + box + "-error")
                .text();
    }

    @Test
    void anEntryThatTheLedgerDoesNotHaveIsSaidNotToBeThere() throws Exception {
        var answer = ask(PLAN + "?position=" + (newest + 1));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("its newest is entry " + newest);
    }

    @Test
    void whereAnItemWasNotThereThenThePageKeepsTheDates() throws Exception {
        var answer = ask("/achievement/a-late?" + THEN);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".pl-bar").text())
                .contains("as at 11 March 2021, as known on 30 June 2021", "Change dates");
    }

    /** What is asked about the service itself, and the bytes under a hash, are no matter of dates. */
    @Test
    void everyReadOfTheApiTakesBothClocks() throws Exception {
        var without = new ArrayList<String>();
        json("/openapi.json").at("/paths").forEachEntry((path, ways) -> {
            var taken = ways.at("/get/parameters").toString();
            if (!taken.contains("/asAt\"") || !taken.contains("/knownOn\"")) without.add(path);
        });
        assertThat(without)
                .allMatch(path -> path.matches("/api/(status|live|check/.*|checkpoints.*|evidence/.*|attachments/.*)"));
    }

    @Test
    void whatWasKnownThenStandsBesideWhatIsKnownNow() throws Exception {
        var page = read(PLAN + "?" + THEN);
        var compare = page.select(".pl-bar a:contains(Compare with what is known now)");
        page = read(compare.attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("What held on 11 March 2021, as known then and as known now");
        assertThat(page.select("main").text()).contains("2 items are known differently now.");
        var theme = page.select("section:has(h2:contains(Domestic abuse))");
        assertThat(theme.select("tr:contains(Lead)").text()).contains("Public Health", "County Police");
        assertThat(theme.text())
                .contains("decided 1 February 2021, recorded 14 May 2023 (recorded 2 years later)")
                .doesNotContain("Town and villages");
        assertThat(page.select("section:has(h2:contains(Hot spots))").text()).contains("It was not known then.");
        for (var link : page.select("main a.pl-now").eachAttr("href"))
            assertThat(ask(link).getStatus()).isEqualTo(200);
    }

    @Test
    void aProgramIsToldTheSameDifference() throws Exception {
        var answer = json("/api/plans/" + LateBorough.PLAN + "/then-and-now?" + THEN);
        var theme = answer.at("/differences/0");
        assertThat(answer.at("/differences").size()).isEqualTo(2);
        assertThat(theme.at("/item").asString()).isEqualTo("theme/borough-2020/t1");
        assertThat(theme.at("/knownThen").asBoolean()).isTrue();
        assertThat(theme.at("/fields/0/field").asString()).isEqualTo("leads");
        assertThat(theme.at("/fields/0/before/0/memberId").asString()).isEqualTo("council");
        assertThat(theme.at("/fields/0/after/0/memberId").asString()).isEqualTo("police");
        assertThat(theme.at("/recordedSince").size()).isEqualTo(1);
        assertThat(theme.at("/recordedSince/0/entry/envelope/decidedOn").asString())
                .isEqualTo("2021-02-01");
        assertThat(theme.at("/recordedSince/0/entry/recordedAt").asString()).startsWith("2023-05-14");
        assertThat(answer.at("/differences/1/knownThen").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt=2021-03-11&knownOn=2023-05-14", "asAt=2020-11-30", "asAt=2023-06-20"})
    void whereNothingRecordedSinceChangesWhatHeldThePageSaysSo(String clocks) throws Exception {
        assertThat(read(PLAN + "/then-and-now?" + clocks).select("main").text())
                .contains("Nothing recorded since then changes what held on that day.");
    }

    @Test
    void beforeAnythingWasRecordedThenIsNothing() throws Exception {
        assertThat(read(PLAN + "/then-and-now?asAt=2020-04-05").select("main").text())
                .contains("Nothing had been recorded in this ledger by the end of that day.", "It was not known then.");
    }

    @Test
    void withoutADateThereIsNothingToCompare() throws Exception {
        assertThat(ask(PLAN + "/then-and-now").getRedirectedUrl()).startsWith("/as-at?back=");
        var problem = json("/api/plans/" + LateBorough.PLAN + "/then-and-now");
        assertThat(problem.at("/field").asString()).isEqualTo("asAt");
    }

    @Test
    void theFormForAnotherDateLeadsToTheComparison() throws Exception {
        var answer = ask("/as-at?go=compare&back=" + PLAN + "&decided=11 March 2021");
        assertThat(answer.getRedirectedUrl()).isEqualTo(PLAN + "/then-and-now?asAt=2021-03-11");
    }

    /** At another moment a list has other pages, and perhaps not that plan. */
    @Test
    void aListIsLookedAtAtAnotherDateFromItsFirstPage() throws Exception {
        var list = "/partnership/borough-csp/trackers/actions?text=lights";
        var go = "/as-at?go=yes&back="
                + URLEncoder.encode(list + "&plan=" + LateBorough.PLAN + "&page=4", StandardCharsets.UTF_8);

        assertThat(ask(go + "&decided=2021").getRedirectedUrl())
                .isEqualTo(list + "&plan=" + LateBorough.PLAN + "&asAt=2021");
        assertThat(ask(go + "&decided=2019").getRedirectedUrl()).isEqualTo(list + "&asAt=2019");
        assertThat(read(list + "&asAt=2021&page=all")
                        .select(".pl-bar a:contains(Back to today)")
                        .attr("href"))
                .isEqualTo(list);
    }

    /** The form is today's, and says so to whoever comes from another moment. */
    @Test
    void recordingKnowsFromWhichMomentOneCame() throws Exception {
        var record = read(PLAN + "?" + THEN).select("nav a:contains(Record a decision)");
        assertThat(isKept(record.first())).isTrue();
    }

    @Test
    void anEntrysNumberIsTakenAsPagesWriteIt() throws Exception {
        var number = "0,%03d".formatted(newest);
        assertThat(ask("/as-at?go=yes&back=" + PLAN + "&entry=" + number).getRedirectedUrl())
                .isEqualTo(PLAN + "?position=" + newest);
        for (var replay : List.of(PLAN + "/replay", "/partnership/borough-csp/replay"))
            assertThat(ask(replay + "?at=" + number).getStatus()).as(replay).isEqualTo(200);
        assertThat(read("/partnership/borough-csp/changes?since=0,002")
                        .select("#since")
                        .attr("value"))
                .isEqualTo("0,002");
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
