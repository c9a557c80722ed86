package org.planledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Of a ledger that begins with simulated times every page says so. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class SimulatedTimesPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String WORDS = "This ledger begins with an invented example.";
    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBoroughUnderASimulatedClock() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            given.event(Streams.installation(), new TimesSimulated(WORDS, PartialDate.parse("2025-11-21"), 1, 7_000));
            new Borough(given).on("2020-04-01").registered().drafts("borough-2020", "2020", "2024");
            given.event(Streams.installation(), new SimulationEnded());
            newest = given.position();
        }
    }

    @BeforeEach
    void theRegisterHasCaughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(20))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/partnership/" + Borough.CSP,
                "/partnership/" + Borough.CSP + "/changes",
                "/plan/borough-2020",
                "/plan/borough-2020?asAt=2015-01-01",
                "/as-at",
                "/entry/1",
                "/installation/ledger",
                "/history/installation/ledger",
                "/plan/there-is-none"
            })
    void everyPageSaysSo(String path) throws Exception {
        assertThat(page(path))
                .contains(WORDS)
                .contains("The times of entries 1 to %d are simulated; later ones are real.".formatted(newest));
    }

    @Test
    void theFirstEntryTellsWhatItIs() throws Exception {
        assertThat(page("/entry/1")).contains("A simulated clock gives the times of this ledger");
    }

    @Test
    void theStatusSaysItToPrograms() throws Exception {
        assertThat(page("/api/status")).contains("\"simulation\":{\"words\":\"" + WORDS, "\"lastPosition\":" + newest);
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).accept("text/html", "*/*"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
