package org.planledger.query.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.Streams;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.planledger.values.Attachment;
import org.planledger.values.Exemption;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Attached files are listed and handed out to those whom they are for, as they were or not at all. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
@Import(Tokens.class)
class AttachedFilesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String REASON = "It names people.";
    private static final String SECRET = "The volunteers asked for it.";
    private static final String OPEN_TEXT = "Ten bags.";
    private static final String EXEMPT_TEXT = "Ten people.";

    private static Attachment open;
    private static Attachment exempt;
    private static Attachment damaged;
    private static Attachment unnamed;
    private static long begun;
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
    static void filesOfAnAchievement() throws IOException {
        open = stored(OPEN_TEXT, "bags in the park, größer.txt");
        exempt = stored(EXEMPT_TEXT, "volunteers.txt");
        damaged = stored("Something.", "damaged.txt");
        unnamed = stored("Nobody names this.", "unnamed.txt");
        MONGO.database()
                .getCollection("attachments")
                .updateOne(
                        Filters.eq("_id", damaged.sha256() + "/0"),
                        Updates.set("bytes", new Binary("Something?".getBytes(StandardCharsets.UTF_8))));
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2021-01-04")
                    .registered()
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Clean parks")
                    .achieves("p", "t", "a", "Clean-up")
                    .achieves("p", "t", "b", "Another");
            begun = given.position();
            attach(given, "The bags", open, null);
            attach(given, "Who came", exempt, new Exemption(1, REASON));
            attach(given, "What went wrong", damaged, null);
            newest = given.position();
        }
    }

    private static void attach(Given given, String title, Attachment file, Exemption exemption) {
        given.because(exemption == null ? "So that all can see." : SECRET)
                .event(Streams.achievement("a"), new EvidenceAttached("a", title, file, exemption));
    }

    private static Attachment stored(String text, String name) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            new Contents(MONGO.database()).keep(spool, "text/plain");
            return new Attachment(spool.sha256Hex(), spool.size(), "text/plain", name);
        }
    }

    @BeforeEach
    void caughtUp() {
        assertThat(new Service(port)
                        .get("/api/partnerships?minPosition=" + newest)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everybodyReadsWhatIsAttachedAndFollowsTheLink() throws Exception {
        var page = page("/achievement/a").getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("The bags: bags in the park, größer.txt (plain text, 9 bytes)")
                .contains("href=\"" + onPage(open) + "\"")
                .contains("Evidence was attached to the achievement Clean-up");
        assertThat(page(onPage(open)).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(OPEN_TEXT);
    }

    @Test
    void aFileIsSavedAndNeverShownAndKeptForLong() {
        var answer = new Service(port).get(inApi(open));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(OPEN_TEXT);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
        assertThat(answer.header("Content-Length")).isEqualTo("9");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''bags%20in%20the%20park%2C%20gr%C3%B6%C3%9Fer.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Cache-Control")).contains("private", "max-age=31536000", "immutable");
        assertThat(answer.header("ETag")).isEqualTo("\"" + open.sha256() + "\"");
    }

    @Test
    void whoeverHasItAlreadyIsToldSo() {
        var again = new Service(port).get(inApi(open), "If-None-Match", "\"" + open.sha256() + "\"");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aProgramMayAskForTheKindThatItIs() {
        assertThat(new Service(port).get(inApi(open), "Accept", "text/plain").status())
                .isEqualTo(200);
    }

    @Test
    void aFileIsHandedOutThroughAnItemThatNamesItOnly() throws Exception {
        for (var path : List.of(
                inApi(unnamed),
                inApi(open).replace("achievement/a", "achievement/b"),
                inApi(open).replace("achievement/a", "achievement/none"),
                inApi(open).replace("achievement/a", "nothing/a"),
                "/api/attachments/" + open.sha256(),
                "/api/attachments/x/achievement/a"))
            assertThat(new Service(port).get(path).status()).as(path).isEqualTo(404);
        assertThat(page(onPage(unnamed)).getStatus()).isEqualTo(404);
        assertThat(page(onPage(open).replace("achievement/a", "achievement/b")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void beforeItWasAttachedItWasNotThere() throws Exception {
        assertThat(page(onPage(open) + "?position=" + begun).getStatus()).isEqualTo(404);
    }

    @Test
    void thePublicLearnsOfAnExemptFileThatItIsWithheldAndNothingElse() throws Exception {
        for (var path : List.of(
                "/api/items/achievement/a",
                "/api/history/achievement/a",
                "/api/entries/" + (begun + 2),
                "/api/partnerships/borough-csp/changes"))
            assertWithheld(path, new Service(port).get(path).body());
        for (var path : List.of(
                "/achievement/a",
                "/history/achievement/a",
                "/entry/" + (begun + 2),
                "/plan/p/achievements",
                "/theme/p/t",
                "/partnership/borough-csp/changes?since=" + begun))
            assertWithheld(path, page(path).getContentAsString(StandardCharsets.UTF_8));
        assertThat(page("/achievement/a").getContentAsString(StandardCharsets.UTF_8))
                .contains("A file (plain text) that is withheld as exempt. Paragraph 1 of Schedule 12A: " + REASON);
        assertThat(new Service(port).get(inApi(exempt)).status()).isEqualTo(404);
        assertThat(page(onPage(exempt)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"lay-member, borough-csp, 404", "committee-clerk, hillford-csp, 404", "auditor, borough-csp, 200"})
    void anExemptFileIsForThoseWhoseMandateCoversIt(String role, String partnership, int status) throws Exception {
        var token = Service.token(List.of(role), List.of(partnership));
        var answer = new Service(port).get(inApi(exempt), "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(as(role, partnership, onPage(exempt)).getStatus()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).isEqualTo(EXEMPT_TEXT);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(as(role, partnership, onPage(exempt)).getHeader("Cache-Control"))
                    .isEqualTo("no-store");
            assertThat(as(role, partnership, "/achievement/a").getContentAsString(StandardCharsets.UTF_8))
                    .contains("Who came: volunteers.txt (plain text, 11 bytes)");
        }
    }

    @Test
    void aFileThatWasAlteredIsNotHandedOutAndThatIsSaid() throws Exception {
        var answer = new Service(port).get(inApi(damaged));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:file-damaged");
        var page = page(onPage(damaged));
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("is not what was attached");
    }

    @Test
    void theDescriptionSaysThatTheAnswerIsAFile() {
        var description = new Service(port).get("/openapi.json");

        assertThat(
                        description.at(
                                "/paths/~1api~1attachments~1{sha256}~1{kind}~1{id}/get/responses/200/content/*~1*/schema/format"))
                .isEqualTo("binary");
    }

    private static void assertWithheld(String path, String answer) {
        assertThat(answer)
                .as(path)
                .isNotEmpty()
                .doesNotContain(exempt.sha256(), exempt.fileName(), "Who came", EXEMPT_TEXT, SECRET);
    }

    private static String inApi(Attachment file) {
        return "/api/attachments/" + file.sha256() + "/achievement/a";
    }

    private static String onPage(Attachment file) {
        return "/attachment/" + file.sha256() + "/achievement/a";
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse as(String role, String partnership, String path) throws Exception {
        var person = oidcLogin()
                .idToken(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of(partnership)));
        return browser.perform(get(path).with(person)).andReturn().getResponse();
    }
}
