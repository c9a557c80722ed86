package org.planledger.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.standalone.browser.OnStage;
import org.planledger.standalone.browser.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On Luton's published history the pages and the read API answer what councillors ask. */
@ExtendWith(OnStage.class)
class LutonQuestionsTest {
    /** The papers of 2024 name these; those of 2021 name nobody. */
    private static final Map<String, List<String>> LEADS_OF_2024 = leads();

    private final Stage stage;

    LutonQuestionsTest(Stage stage) {
        this.stage = stage;
    }

    private static Map<String, List<String>> leads() {
        var leads = new LinkedHashMap<String, List<String>>();
        leads.put("Violence and exploitation", List.of("Bedfordshire Police", "Luton Council"));
        leads.put(
                "Safeguarding children - criminal exploitation and offending",
                List.of("Luton Council Youth Partnership Service"));
        leads.put("Domestic abuse and on-street sexual exploitation", List.of("Luton Council Public Health"));
        leads.put("Drugs, alcohol and mental health", List.of("Luton Council Public Health"));
        leads.put("Town Centre safety", List.of("Bedfordshire Police"));
        leads.put("Antisocial behaviour and environmental crime", List.of("Luton Council Neighbourhood Services"));
        leads.put("Hate crime and extremism", List.of("Luton Council Citizen Engagement", "Bedfordshire Police"));
        leads.put("Reducing re-offending", List.of("Probation Service"));
        return leads;
    }

    @Test
    void whoLedEachThemeIn2024() throws IOException {
        var plan = inEffect("2024");
        assertThat(plan).isEqualTo("luton-2024-2028");
        var themes = json("/api/plans/" + plan + "?asAt=2024").at("/themes");
        var page = page("/plan/" + plan + "?asAt=2024");
        assertThat(themes.size()).isEqualTo(LEADS_OF_2024.size());
        for (var theme : themes) {
            var title = theme.at("/theme/fields/title").asString();
            var leads = LEADS_OF_2024.get(title);
            assertThat(theme.at("/leads").valueStream().map(JsonNode::asString))
                    .as(title)
                    .hasSameSizeAs(leads)
                    .allMatch(lead -> leads.stream().anyMatch(lead::contains));
            assertThat(lead(page, title)).as(title).contains(leads);
        }
    }

    @Test
    void whoLedEachThemeIn2021IsNotInThePapersAndEachPageSaysSo() throws IOException {
        var plan = inEffect("2021");
        assertThat(plan).isEqualTo("luton-2020-2024");
        var answer = json("/api/plans/" + plan + "?asAt=2021");
        assertThat(answer.at("/counts/themes").asInt()).isEqualTo(7);
        assertThat(answer.at("/counts/themesWithoutLead").asInt()).isEqualTo(7);
        var page = page("/plan/" + plan + "?asAt=2021");
        for (var theme : answer.at("/themes"))
            assertThat(lead(page, theme.at("/theme/fields/title").asString())).isEqualTo("No lead yet");
        assertThat(page.text()).contains("No theme has a lead.");
    }

    @Test
    void whatChangedBetweenTheScrutinyOf2019AndThatOf2021() throws IOException {
        var path = "/partnerships/luton-csp/changes?since=luton-scrutiny-2019-03-05";
        var changes = json("/api" + path + "&to=luton-scrutiny-2021-03-11");
        assertThat(changes.at("/since/review").asString()).isEqualTo("review/luton-scrutiny-2019-03-05");
        assertThat(changes.at("/to/review").asString()).isEqualTo("review/luton-scrutiny-2021-03-11");
        var accounts = changes.at("/accounts");
        long entries = changes.at("/to/position").asLong()
                - changes.at("/since/position").asLong();
        assertThat(accounts.at("/entries").asLong()).isEqualTo(entries);
        assertThat(accounts.at("/told").asLong()
                        + accounts.at("/administrative").asLong())
                .isEqualTo(entries);
        assertThat(accounts.at("/unexplained").size()).isZero();

        var page = page("/partnership/luton-csp/changes?since=luton-scrutiny-2019-03-05&position="
                + changes.at("/to/position").asString());
        assertThat(page.select("h1").text()).contains("Scrutiny of 5 March 2019");
        assertThat(page.select("main").text())
                .contains("Community Safety Partnership Plan 2020-2024", "Domestic Abuse", "Reducing Re-offending")
                .doesNotContain("Community Safety Partnership Plan 2024-2028");
    }

    @Test
    void theLifeOfAPlanCanBeReplayedFromItsFirstEntryToItsLast() throws IOException {
        var first =
                json("/api/plans/luton-2024-2028/replay").at("/step/ways/first").asString();
        var page = page("/plan/luton-2024-2028/replay?at=" + first);
        assertThat(page.select("h1").text()).startsWith("The plan as it stood after entry 1 of ");
        assertThat(page.select("main").text()).contains("No theme is recorded yet.");
    }

    private String inEffect(String year) throws IOException {
        for (var plan : json("/api/partnerships/luton-csp/plans?asAt=" + year).at("/items"))
            if (plan.at("/fields/status").asString().equals("IN_EFFECT"))
                return plan.at("/id").asString().replace("plan/", "");
        throw new AssertionError("No plan was in effect in " + year);
    }

    private static String lead(Document page, String theme) {
        return page.select("main table tr").stream()
                .filter(row -> row.select("th a").text().equals(theme))
                .map(row -> row.select("td[data-label=Lead]").text())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String path) throws IOException {
        return new JsonMapper().readTree(text(path));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(text(path));
    }

    private String text(String path) throws IOException {
        try (var answer = stage.pages().resolve(path).toURL().openStream()) {
            return new String(answer.readAllBytes(), UTF_8);
        }
    }
}
