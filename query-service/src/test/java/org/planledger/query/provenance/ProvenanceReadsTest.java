package org.planledger.query.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.values.Lead;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who set a value, when, on whose authority, why, and what it was before. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
class ProvenanceReadsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String THEME = "/api/provenance/theme/p/t";
    private static long added;
    private static long newest;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aThemeThatWasRewordedAndPassedOn() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("council", "Borough Council")
                    .admits("police", "County Police")
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Domestic abuse");
            added = given.position();
            borough.assigns("p", "t", "council", null);
            given.because("The Executive asked for plainer words.");
            borough.on("2021-06-12").rewords("p", "t", 1, "Abuse at home");
            given.because("It was not done in time.");
            borough.on("2021-02").transfers("p", "t", new Lead("council", null), new Lead("police", null));
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
    void aValueSaysWhoSetItWhenOnWhoseAuthorityWhyAndWhatItWasBefore() {
        var title = service.get(THEME + "?field=title");

        assertThat(title.at("/fields/0/value")).isEqualTo("Abuse at home");
        var setBy = "/fields/0/setBy";
        assertThat(title.at(setBy + "/entry/envelope/actor/title")).isEqualTo("Executive recorder");
        assertThat(title.at(setBy + "/entry/envelope/decidedOn")).isEqualTo("2021-06-12");
        assertThat(title.at(setBy + "/entry/recordedAt")).isNotEmpty();
        assertThat(title.at(setBy + "/entry/envelope/authority/reference")).isEqualTo("Minute 4.2");
        assertThat(title.at(setBy + "/entry/envelope/reason")).isEqualTo("The Executive asked for plainer words.");
        assertThat(title.at(setBy + "/entry/position")).isEqualTo(Long.toString(newest - 1));
        assertThat(title.at(setBy + "/change/before")).isEqualTo("Domestic abuse");
        assertThat(title.all("/fields/0/earlier", "/entry/position")).containsExactly(Long.toString(added));
    }

    @Test
    void aRewordingThatLeftTheNumberAsItWasDidNotSetIt() {
        assertThat(service.get(THEME + "?field=number").at("/fields/0/setBy/entry/position"))
                .isEqualTo(Long.toString(added));
    }

    @Test
    void withoutAFieldEveryFieldIsTold() {
        assertThat(service.get(THEME).all("/fields", "/field")).contains("title", "number", "leads", "status");
    }

    @ParameterizedTest
    @CsvSource({"asAt=2021-02, police", "asAt=2019, nobody", "asAt=2020-12, council"})
    void atAMomentOnlyWhatItHoldsHasSetAnything(String moment, String lead) {
        var leads = service.get(THEME + "?field=leads&" + moment);

        if (lead.equals("nobody")) assertThat(leads.status()).isEqualTo(404);
        else assertThat(leads.at("/fields/0/value/0/memberId")).isEqualTo(lead);
    }

    @Test
    void whatItWasBeforeIsToldAsAtTheMomentToo() {
        var reworded = service.get(THEME + "?field=title&asAt=2020");

        assertThat(reworded.at("/fields/0/value")).isEqualTo("Domestic abuse");
        assertThat(reworded.at("/fields/0/setBy/change/before")).isEmpty();
    }

    @Test
    void aFieldThatTheItemNeverHadIsNamedWithThoseThatItHas() {
        var refused = service.get(THEME + "?field=colour");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("field");
        assertThat(refused.at("/detail")).contains("title", "leads");
    }

    @ParameterizedTest
    @CsvSource({"theme/p/none, 404", "colour/x, 404", "theme, 404", "theme/p/t?asAt=soon, 400", "theme/p/t?who=me, 400"
    })
    void whatThereIsNotIsSaid(String address, int status) {
        assertThat(service.get("/api/provenance/" + address).status()).isEqualTo(status);
    }
}
