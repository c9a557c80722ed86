package org.planledger.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.ConsistencyProof;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.LedgerWatch;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.values.Appendix;
import org.planledger.values.Exemption;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Everybody may take checkpoints and evidence away and check them; what is withheld stays withheld. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class EvidenceTest {
    private static final String SECRET = "Homes at risk in Mill Street";
    private static final String OPEN = "Map of the wards";

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    static Path folder;

    private static long first;
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
        settings.add("planledger.checkpoints.folder", () -> kept().toString());
    }

    private static Path kept() {
        return folder.resolve("checkpoints");
    }

    @BeforeAll
    static void twoCheckpointsAndAReportThatIsMarkedExemptAfterwards() throws IOException {
        var key = SigningKey.generate("example.org/ledger", KeyUse.LEDGER);
        new CheckpointShelf(kept()).add(List.of(key.verifier()));
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var watch = new LedgerWatch(ledger, List.of(key), kept(), Clock.systemUTC());
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2021-01-04")
                    .registered()
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Serious violence")
                    .adds("p", "u", 2, "Domestic abuse")
                    .meets("m", "2021-03-11");
            first = watch.sign().orElseThrow().checkpoint().size();
            draft(given, "open", OPEN);
            given.event(Streams.report("open"), new ReportPublished("open"));
            draft(given, "closed", SECRET);
            given.event(Streams.report("closed"), new ReportMarkedExempt("closed", new Exemption(1, "At risk.")));
            newest = watch.sign().orElseThrow().checkpoint().size();
        }
    }

    private static void draft(Given given, String id, String appendix) {
        given.event(
                Streams.report(id),
                new ReportDrafted(
                        id,
                        Borough.CSP,
                        "m",
                        null,
                        ReportKind.THEME,
                        "Report " + id,
                        null,
                        List.of(new Appendix("A", appendix))));
    }

    @BeforeEach
    void caughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(20))).isTrue();
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String text(String path) throws IOException {
        var answer = asked(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor program(String role, String partnership) {
        return jwt().jwt(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of(partnership)))
                .authorities(new SimpleGrantedAuthority(role));
    }

    @Test
    void checkpointsStandAtAddressesThatStay() throws IOException {
        var shelf = new CheckpointShelf(kept());
        assertThat(text("/api/checkpoints/newest"))
                .isEqualTo(shelf.newest().orElseThrow().toString());
        assertThat(text("/api/checkpoints/" + first))
                .isEqualTo(shelf.of(first).orElseThrow().toString());
        assertThat(text("/api/checkpoints/keys")).isEqualTo(shelf.keys().get(0) + "\n");
        assertThat(text("/api/checkpoints")).contains("[" + first + "," + newest + "]");
        assertThat(asked(get("/api/checkpoints/99")).getStatus()).isEqualTo(404);
        assertThat(asked(get("/api/checkpoints/x")).getStatus()).isEqualTo(400);
    }

    @Test
    void theFeedListsThemNewestFirst() throws Exception {
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text("/api/checkpoints/feed").getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(2);
        assertThat(entries.item(0).getTextContent()).contains(text("/api/checkpoints/" + newest));
        assertThat(entries.item(1).getTextContent()).contains(text("/api/checkpoints/" + first));
    }

    @Test
    void aWitnessGetsTheProofThatOneContinuesTheOther() throws IOException {
        var shelf = new CheckpointShelf(kept());
        var proof = ConsistencyProof.parse(text("/api/checkpoints/" + newest + "/consistency?since=" + first));
        assertThat(proof.holds(
                        shelf.of(first).orElseThrow().checkpoint().root(),
                        shelf.of(newest).orElseThrow().checkpoint().root()))
                .isTrue();
        assertThat(asked(get("/api/checkpoints/" + first + "/consistency?since=" + newest))
                        .getStatus())
                .isEqualTo(400);
        assertThat(asked(get("/api/checkpoints/" + newest + "/consistency")).getContentAsString())
                .contains("'since' has to be a number of entries");
        assertThat(asked(get("/api/checkpoints/" + newest + "/consistency?since=no"))
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/evidence/partnership/" + Borough.CSP,
        "/api/evidence/plan/p",
        "/api/evidence/item/theme/p/t",
        "/api/evidence/item/report/closed"
    })
    void everybodyTakesEvidenceOfAPartAwayAndItHolds(String path) throws Exception {
        var bundle = bundle(get(path));
        assertThat(verdict(bundle, "--since", checkpoint(first))).contains("RESULT: all of this holds.", "exit 0");
        assertThat(unpacked(bundle).get("lines.ndjson")).doesNotContain(SECRET);
    }

    @Test
    void aPartnershipsEvidenceShowsAllThatIsOpen() throws Exception {
        var lines = unpacked(bundle(get("/api/evidence/partnership/" + Borough.CSP)))
                .get("lines.ndjson");
        assertThat(lines).contains(OPEN, "Serious violence").doesNotContain("At risk.");
        assertThat(lines.lines().filter(line -> line.startsWith("{\"position\"")))
                .hasSize((int) newest - 2);
    }

    @Test
    void anItemsEvidenceShowsItsEntriesAlone() throws Exception {
        var lines = unpacked(bundle(get("/api/evidence/item/theme/p/t"))).get("lines.ndjson");
        assertThat(lines).contains("Serious violence").doesNotContain("Domestic abuse");
    }

    @Test
    void theWholeLedgerIsForThoseWhoAuditAllOfIt() throws Exception {
        var path = "/api/evidence/ledger";
        assertThat(asked(get(path)).getStatus()).isEqualTo(401);
        assertThat(asked(get(path).with(program("administrator", "*"))).getStatus())
                .isEqualTo(403);
        assertThat(asked(get(path).with(program("auditor", Borough.CSP))).getStatus())
                .isEqualTo(403);
        var bundle = bundle(get(path).with(program("auditor", "*")));
        assertThat(verdict(bundle)).contains("All " + newest + " lines are here", "exit 0");
        assertThat(unpacked(bundle).get("lines.ndjson")).contains(SECRET);
    }

    @Test
    void aBrowserGetsItAfterSigningInAsAnAuditor() throws Exception {
        assertThat(asked(get("/proof/ledger")).getStatus()).isEqualTo(302);
        assertThat(asked(get("/proof/ledger").with(person("administrator"))).getStatus())
                .isEqualTo(403);
        assertThat(verdict(bundle(get("/proof/ledger").with(person("auditor")))))
                .contains("exit 0");
    }

    private static RequestPostProcessor person(String role) {
        return oidcLogin()
                .idToken(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of("*")))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @ParameterizedTest
    @CsvSource({"/api/evidence/partnership/none", "/api/evidence/plan/none", "/api/evidence/item/theme/p/none"})
    void whatIsNotThereHasNoEvidence(String path) {
        assertThat(asked(get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void thePageTellsHowToCheckAndEveryPageSaysWhatWasSigned() throws Exception {
        var page = text("/proof");
        assertThat(page)
                .contains("Check this yourself", "java Verify.java", "--since old.txt")
                .contains("/api/evidence/partnership/" + Borough.CSP, "/api/evidence/plan/p")
                .contains(new CheckpointShelf(kept()).keys().get(0).toString())
                .doesNotContain("/proof/ledger");
        assertThat(text("/")).contains("Signed at entry");
        var auditors = asked(get("/proof").with(person("auditor"))).getContentAsString();
        assertThat(auditors).contains("/proof/ledger");
    }

    private byte[] bundle(MockHttpServletRequestBuilder request) {
        var answer = asked(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "-" + newest + ".zip");
        return answer.getContentAsByteArray();
    }

    private String checkpoint(long size) throws IOException {
        return Files.writeString(folder.resolve("kept.txt"), text("/api/checkpoints/" + size))
                .toString();
    }

    private static Map<String, String> unpacked(byte[] bundle) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** Of the verifier that is in the bundle, started as its description says. */
    private static String verdict(byte[] bundle, String... options) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("bundle.zip"), bundle);
        var verifier = Files.writeString(
                folder.resolve("Verify.java"), unpacked(bundle).get("Verify.java"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, verifier.toString(), file.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text + "exit " + process.waitFor();
    }
}
