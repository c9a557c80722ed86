package org.planledger.query.exempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.access.AccessLog;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.values.Appendix;
import org.planledger.values.Exemption;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Where it cannot be recorded who reads exempt matter, nobody reads it; everything else goes on. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
@Import(AccessLogAwayTest.Away.class)
class AccessLogAwayTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String SECRET = "Map of the homes";
    private static long newest;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc browser;

    private Service service;

    @TestConfiguration
    static class Away {
        @Bean
        JwtDecoder jwtDecoder() {
            return Service.decoder();
        }

        @Bean
        @Primary
        AccessLog nowhere(Clock clock) {
            var nobody = MongoClients.create("mongodb://localhost:1/?serverSelectionTimeoutMS=100");
            return new AccessLog(nobody.getDatabase("access"), clock);
        }
    }

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void anExemptReport() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            new Borough(given).on("2021-01-04").registered().meets("m", "2021-03-11");
            given.event(
                    Streams.report("closed"),
                    new ReportDrafted(
                            "closed",
                            Borough.CSP,
                            "m",
                            null,
                            ReportKind.THEME,
                            "Report",
                            null,
                            List.of(new Appendix("A", SECRET))));
            given.event(Streams.report("closed"), new ReportMarkedExempt("closed", new Exemption(1, "At risk.")));
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
    void exemptMatterIsRefusedThroughTheApi() {
        for (var path : List.of(
                "/api/items/report/closed",
                "/api/history/report/closed",
                "/api/partnerships/borough-csp/reports",
                "/api/partnerships/borough-csp/trail.csv")) {
            var refused = service.get(path, "Authorization", "Bearer " + clerk());
            assertThat(refused.status()).as(path).isEqualTo(503);
            assertThat(refused.at("/type")).endsWith("access-not-recorded");
            assertThat(refused.body()).doesNotContain(SECRET);
        }
    }

    @Test
    void exemptMatterIsRefusedOnPages() throws Exception {
        var person = oidcLogin()
                .idToken(token ->
                        token.claim("roles", List.of("committee-clerk")).claim("partnerships", List.of(Borough.CSP)));
        var page =
                browser.perform(get("/report/closed").with(person)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("so it was not shown")
                .doesNotContain(SECRET);
    }

    @Test
    void whatIsPublicGoesOn() {
        assertThat(service.get("/api/items/report/closed").status()).isEqualTo(200);
        assertThat(service.get("/api/partnerships/borough-csp/trail.csv").status())
                .isEqualTo(200);
        assertThat(service.get("/api/items/meeting/m", "Authorization", "Bearer " + clerk())
                        .status())
                .isEqualTo(200);
    }

    private static String clerk() {
        return Service.token(List.of("committee-clerk"), List.of(Borough.CSP));
    }
}
