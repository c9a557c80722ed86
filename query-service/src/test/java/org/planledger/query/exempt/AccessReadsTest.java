package org.planledger.query.exempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
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
import org.planledger.query.testing.Tokens;
import org.planledger.values.Appendix;
import org.planledger.values.Exemption;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is shown exempt matter, or makes a file, stands in the access log, and auditors read it. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
@Import(Tokens.class)
class AccessReadsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String LOG = "/api/check/access?partnership=borough-csp";
    private static long newest;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc browser;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void anExemptReport() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given).on("2021-01-04").registered().meets("m", "2021-03-11");
            for (var id : List.of("closed", "open"))
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
                                List.of(new Appendix("A", "Map of the homes"))));
            given.event(Streams.report("closed"), new ReportMarkedExempt("closed", new Exemption(1, "At risk.")));
            borough.drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Burglary")
                    .plan("p", new ThemeReportReceived("p", "t", "closed", null));
            newest = given.position();
        }
    }

    @BeforeEach
    void caughtUp() {
        service = new Service(port);
        assertThat(service.get("/api/partnerships?minPosition=" + newest).status())
                .isEqualTo(200);
    }

    @Test
    void whoIsShownExemptMatterIsRecordedWithWhatWasAskedFor() {
        var path = "/api/items/report/closed";
        asked(path, "committee-clerk");

        var lines = asked(LOG, "auditor");
        assertThat(lines.at("/lines/0/access/what")).isEqualTo("VIEW");
        assertThat(lines.at("/lines/0/access/person")).isEqualTo("person-1");
        assertThat(lines.at("/lines/0/access/items/0")).isEqualTo("report/closed");
        assertThat(lines.at("/lines/0/access/address")).isEqualTo(path);
        assertThat(lines.at("/lines/0/intact")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report/closed",
                "/history/report/closed",
                "/entry/3",
                "/partnership/borough-csp/trail",
                "/partnership/borough-csp/changes?since=0"
            })
    void pagesThatShowItAreRecorded(String path) throws Exception {
        long before = lines();
        read(path, "auditor");
        assertThat(lines()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnership/borough-csp",
                "/partnership/borough-csp/reports",
                "/partnership/borough-csp/meetings",
                "/partnership/borough-csp/trackers/warnings",
                "/meeting/m",
                "/plan/p",
                "/report/open"
            })
    void pagesThatOnlyNameItAreNot(String path) throws Exception {
        long before = lines();
        read(path, "auditor");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void whatThePublicReadsIsNotRecorded() {
        long before = lines();
        service.get("/api/items/report/closed");
        service.get("/api/history/report/closed");
        assertThat(lines()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/partnerships/borough-csp/trail.csv",
                "/api/partnerships/borough-csp/trail.ndjson",
                "/api/partnerships/borough-csp/trackers/actions.csv"
            })
    void everyFileIsRecordedAlsoThoseOfThePublic(String path) {
        long before = lines();
        assertThat(service.get(path).status()).isEqualTo(200);
        var lines = asked(LOG, "auditor");
        assertThat(lines()).isEqualTo(before + 1);
        assertThat(lines.at("/lines/0/access/what")).isEqualTo("EXPORT");
        assertThat(lines.at("/lines/0/access/person")).isEmpty();
        assertThat(lines.at("/lines/0/access/address")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/partnerships/borough-csp/trail.csv?limit=3",
                "/api/partnerships/borough-csp/trail.ndjson?decidedFrom=soon",
                "/api/partnerships/borough-csp/trackers/actions.csv?sort=colour"
            })
    void aFileThatWasRefusedIsNotRecordedAsMade(String path) {
        long before = lines();
        assertThat(service.get(path).status()).isEqualTo(400);
        assertThat(lines()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, hillford-csp, 403",
        "administrator, *, 403",
        "committee-clerk, borough-csp, 403",
        "auditor, *, 200"
    })
    void onlyAuditorsOfThePartnershipReadIt(String role, String partnership, int status) throws Exception {
        var token = Service.token(List.of(role), List.of(partnership));
        assertThat(service.get(LOG, "Authorization", "Bearer " + token).status())
                .isEqualTo(status);
        assertThat(answer("/partnership/borough-csp/access", role, partnership).getStatus())
                .isEqualTo(status);
    }

    @Test
    void thePublicIsAskedToSignIn() {
        assertThat(service.get(LOG).status()).isEqualTo(401);
        assertThat(service.get("/partnership/borough-csp/access", "Accept", "text/html")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void auditorsReadItAsAPage() throws Exception {
        asked("/api/items/report/closed", "committee-clerk");
        var page = read("/partnership/borough-csp/access", "auditor");
        assertThat(Html.faultsOf(page)).isEmpty();
        assertThat(Jsoup.parse(page).select("tbody tr").first().text())
                .contains("Exempt matter was shown", "Report closed", "/api/items/report/closed");
    }

    @ParameterizedTest
    @CsvSource({"/api/check/access, partnership", LOG + "&beyond=x, beyond", LOG + "&colour=red, colour"})
    void aParameterThatMakesNoSenseIsNamed(String path, String parameter) {
        var refused = service.get(path, "Authorization", "Bearer " + auditor());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo(parameter);
    }

    private long lines() {
        var number = asked(LOG, "auditor").at("/lines/0/number");
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }

    private static String auditor() {
        return Service.token(List.of("auditor"), List.of(Borough.CSP));
    }

    private Service.Answer asked(String path, String role) {
        var token = Service.token(List.of(role), List.of(Borough.CSP));
        var answer = service.get(path, "Authorization", "Bearer " + token);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    private String read(String path, String role) throws Exception {
        var page = answer(path, role, Borough.CSP);
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, String role, String partnership) throws Exception {
        var person = oidcLogin()
                .idToken(token -> token.claim("roles", List.of(role)).claim("partnerships", List.of(partnership)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return browser.perform(get(path).with(person)).andReturn().getResponse();
    }
}
