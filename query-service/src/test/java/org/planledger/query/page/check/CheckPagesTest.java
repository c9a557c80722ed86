package org.planledger.query.page.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Client;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.InstallationEvent.LedgerVerified;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Auditors and administrators have the ledger verified and the pages checked, and see how far it is. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class CheckPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, Integer> STATUS = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer COMMANDS = commands();
    private static final String NONE = "{\"state\":\"NONE\",\"position\":0,\"end\":0}";
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    private final MockHttpSession session = new MockHttpSession();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
        settings.add(
                "planledger.command-service.url",
                () -> "http://localhost:" + COMMANDS.getAddress().getPort());
    }

    private static HttpServer commands() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", CheckPagesTest::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add((asked + " " + body).strip());
        var answer = ANSWERS.getOrDefault(asked, "{\"detail\":\"As this person you may not ask for this.\"}");
        boolean known = ANSWERS.containsKey(asked);
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? STATUS.getOrDefault(asked, 200) : 403, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @BeforeAll
    static void aBoroughWhoseLedgerWasVerified() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given).on("2020-04-01").registered().drafts("p", "2020", "2024");
            given.event(Streams.proof(), new LedgerVerified(2, "root", 1, null, null));
            newest = given.position();
        }
    }

    @AfterAll
    static void stop() {
        COMMANDS.stop(0);
    }

    @BeforeEach
    void allIsWell() {
        assertThat(register.await(newest, Duration.ofSeconds(20))).isTrue();
        ASKED.clear();
        ANSWERS.clear();
        STATUS.clear();
        ANSWERS.put("GET /verification", NONE);
        ANSWERS.put("GET /set-back", "{\"found\":false}");
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String role) {
        var now = Instant.now();
        var token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "the-token", now, now.plusSeconds(600));
        try {
            return browser.perform(request.session(session)
                            .with(oidcLogin()
                                    .idToken(id -> id.claim("partnerships", List.of("*")))
                                    .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                            .with(oauth2Client("planledger").accessToken(token)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String page(String path, String role) throws Exception {
        var answer = asked(get(path), role);
        assertThat(answer.getStatus()).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(Html.faultsOf(text)).isEmpty();
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/check/ledger", "/check/rebuild"})
    void onlyAuditorsAndAdministratorsComeHere(String path) throws Exception {
        assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus())
                .isEqualTo(302);
        for (var role : List.of("executive-recorder", "committee-clerk", "lay-member", "theme-lead")) {
            assertThat(asked(get(path), role).getStatus()).as(role).isEqualTo(403);
            assertThat(asked(post(path).with(csrf()), role).getStatus()).isEqualTo(403);
        }
        page(path, "auditor");
        page(path, "administrator");
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("POST"));
    }

    @Test
    void whatWillBeDoneIsSaidBeforeItIs() throws Exception {
        assertThat(page("/check/ledger", "auditor")).contains("Every entry is hashed anew", "Begin");
        assertThat(asked(get("/check/everything"), "auditor").getStatus()).isEqualTo(404);
        assertThat(asked(post("/check/ledger"), "auditor").getStatus())
                .as("a form from elsewhere")
                .isEqualTo(403);
    }

    @Test
    void theLedgerIsVerifiedByTheCommandServiceAndProgressIsShown() throws Exception {
        ANSWERS.put("POST /verification", "{\"state\":\"RUNNING\"}");
        assertThat(asked(post("/check/ledger").with(csrf()), "auditor").getRedirectedUrl())
                .isEqualTo("/check");
        assertThat(ASKED).contains("POST /verification");

        ANSWERS.put("GET /verification", "{\"state\":\"RUNNING\",\"position\":30,\"end\":120}");
        assertThat(page("/check", "auditor")).contains("entry 30 of 120, 25 %", "See how far it is");
        ANSWERS.put(
                "GET /verification",
                "{\"state\":\"DONE\",\"position\":9,\"end\":120,\"brokenAt\":10,\"verdict\":\"The first fault shows at entry 10.\"}");
        assertThat(page("/check", "auditor")).contains("The first fault shows at entry 10.", "Fault");
    }

    @Test
    void whoeverBeginsWhatIsRunningIsToldSo() throws Exception {
        STATUS.put("POST /verification", 409);
        ANSWERS.put("POST /verification", "{\"state\":\"RUNNING\",\"position\":30,\"end\":120}");
        asked(post("/check/ledger").with(csrf()), "auditor");
        assertThat(page("/check", "auditor")).contains("It is running already.");
    }

    @Test
    void thePagesAreCheckedAgainstTheLedger() throws Exception {
        asked(post("/check/views").with(csrf()), "administrator");
        await().untilAsserted(() -> assertThat(page("/check", "administrator"))
                .contains("Up to entry 3 the pages say what the ledger says."));
    }

    @Test
    void thePagesAreBuiltAnew() throws Exception {
        asked(post("/check/rebuild").with(csrf()), "administrator");
        await().untilAsserted(() -> assertThat(page("/check", "administrator"))
                .contains("Built anew up to entry 3. It says the same as before."));
    }

    @Test
    void aLedgerThatWentBackIsToldAndAnAdministratorAcknowledgesIt() throws Exception {
        ANSWERS.put("GET /set-back", "{\"found\":true,\"sentence\":\"The ledger ends at entry 3.\"}");
        assertThat(page("/check", "auditor"))
                .contains("The ledger went back", "The ledger ends at entry 3.")
                .doesNotContain("Acknowledge, and go on from here");
        assertThat(page("/check", "administrator")).contains("Acknowledge, and go on from here");

        ANSWERS.put("POST /set-back/acknowledgement", "{\"position\":4}");
        asked(
                post("/check/set-back/acknowledgement")
                        .param("reason", "Restored.")
                        .with(csrf()),
                "administrator");
        assertThat(ASKED).contains("POST /set-back/acknowledgement Restored.");
    }

    @Test
    void onlyAnAdministratorErasesANameAndIsAskedTwice() throws Exception {
        assertThat(asked(get("/check/erasure"), "auditor").getStatus()).isEqualTo(403);
        assertThat(asked(erasure("Jane Smith", "Asked for"), "auditor").getStatus())
                .isEqualTo(403);
        assertThat(page("/check", "auditor")).doesNotContain("Erase a name");
        assertThat(page("/check", "administrator")).contains("Erase a name");
        assertThat(page("/check/erasure", "administrator")).contains("recorded for good", "inside a longer text");

        ANSWERS.put("POST /erasures?dryRun=true", "{\"dryRun\":true}");
        assertThat(asked(erasure("Jane Smith", "Asked for"), "administrator").getRedirectedUrl())
                .isEqualTo("/check/erasure?sure");
        assertThat(page("/check/erasure?sure", "administrator"))
                .contains("This cannot be undone", "Jane Smith", "Erase for good");
        assertThat(page("/check/erasure?sure", "administrator"))
                .as("read again")
                .contains("Jane Smith");
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("POST /erasures {"));

        ANSWERS.put("POST /erasures", "{\"position\":12}");
        var done = asked(erasure("Jane Smith", "Asked for").param("step", "erase"), "administrator");
        assertThat(done.getRedirectedUrl()).isEqualTo("/check");
        assertThat(ASKED).contains("POST /erasures {\"name\":\"Jane Smith\",\"ground\":\"Asked for\"}");
        assertThat(page("/check", "administrator")).contains("entry 12 says so").doesNotContain("Jane Smith");
        assertThat(asked(get("/check/erasure?sure"), "administrator").getRedirectedUrl())
                .as("done")
                .isEqualTo("/check/erasure");
    }

    @Test
    void anErasureWithoutGroundOrOfNobodyIsRefusedWithWhatWasTyped() throws Exception {
        asked(erasure("Jane Smith", " "), "administrator");
        assertThat(page("/check/erasure?form", "administrator"))
                .contains("There is a problem", "Say on what ground", "Jane Smith");

        asked(erasure("Jane Smith", "Asked for").param("step", "erase"), "administrator");
        assertThat(page("/check/erasure?form", "administrator"))
                .contains("As this person you may not ask for this.", "Jane Smith", "Asked for");
    }

    @ParameterizedTest
    @CsvSource({"404, name, Jane", "400, ground, Asked", "413, body, Asked"})
    void whatCannotBeErasedIsToldAtItsBoxBeforeTheQuestion(int status, String field, String typed) throws Exception {
        STATUS.put("POST /erasures?dryRun=true", status);
        ANSWERS.put(
                "POST /erasures?dryRun=true",
                "{\"detail\":\"It cannot be erased.\",\"field\":\"%s\"}".formatted(field));

        assertThat(asked(erasure("Jane Smith", "Asked for ".repeat(300)), "administrator")
                        .getRedirectedUrl())
                .isEqualTo("/check/erasure?form");
        var form = Jsoup.parse(page("/check/erasure?form", "administrator"));

        assertThat(form.title()).startsWith("Error: ");
        assertThat(form.select(".govuk-form-group--error [name]").val()).startsWith(typed);
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("POST /erasures {"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check/erasure", "/check/erasure?form", "/check/erasure?sure"})
    void theErasureStandsInTheFrameOfEveryOtherPage(String path) throws Exception {
        session.setMaxInactiveInterval(1800);
        ANSWERS.put("POST /erasures?dryRun=true", "{\"dryRun\":true}");
        asked(erasure("Jane Smith", "Asked for"), "administrator");

        var page = Jsoup.parse(page(path, "administrator"));

        assertThat(page.select(".govuk-service-navigation, form[action=/sign-out], .pl-session"))
                .hasSize(3);
        assertThat(page.select("footer").text())
                .contains("Standing at entry")
                .doesNotContain("Nothing is ever deleted");
    }

    @Test
    void whatWasTypedIsKeptWhereTheSessionEnds() throws Exception {
        ANSWERS.put("GET /set-back", "{\"found\":true,\"sentence\":\"The ledger ends at entry 3.\"}");
        var reason = post("/check/set-back/acknowledgement").param("reason", "Restored on Monday.");
        var mark = browser.perform(get("/still-here").with(oidcLogin()))
                .andReturn()
                .getResponse()
                .getCookie("PLANLEDGER_BEEN");
        for (var form : List.of(erasure("Jane Smith", "Asked for").param("step", "erase"), reason.with(csrf())))
            assertThat(browser.perform(form.cookie(mark).session(session))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/oauth2/authorization/planledger");

        assertThat(asked(get("/sign-in-problem"), "administrator").getRedirectedUrl())
                .isEqualTo("/check/erasure");
        assertThat(page("/check/erasure", "administrator"))
                .contains("You had to sign in again. What you had typed is here.", "Jane Smith", "Asked for");
        assertThat(page("/check", "administrator"))
                .contains("You had to sign in again. What you had typed is here.", "Restored on Monday.");
        assertThat(page("/check/erasure", "administrator"))
                .as("handed out once")
                .doesNotContain("Jane Smith");
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("POST"));
    }

    @Test
    void aFormWithAnotherSessionsTokenIsShownAgainAsTyped() throws Exception {
        var sent = post("/check/erasure").param("name", "Jane Smith").param("ground", "Asked for");
        assertThat(asked(sent.with(csrf().useInvalidToken()), "administrator").getRedirectedUrl())
                .isEqualTo("/check/erasure");
        assertThat(page("/check/erasure", "administrator")).contains("Jane Smith", "Asked for");
        assertThat(ASKED).noneMatch(asked -> asked.startsWith("POST"));
    }

    private static MockHttpServletRequestBuilder erasure(String name, String ground) {
        return post("/check/erasure")
                .param("name", name)
                .param("ground", ground)
                .with(csrf());
    }

    @Test
    void aRefusalOfTheCommandServiceIsShown() throws Exception {
        asked(post("/check/checkpoint").with(csrf()), "auditor");
        assertThat(page("/check", "auditor")).contains("As this person you may not ask for this.");
    }

    @Test
    void earlierVerificationsAreEntriesWithAStory() throws Exception {
        assertThat(page("/check", "auditor")).contains("/history/installation/proof");
        assertThat(page("/history/installation/proof", "auditor"))
                .contains("The whole ledger was verified up to entry 2: all of it holds");
    }
}
