package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody changed the ledger behind everybody's back, after the register was made from it. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@Import(Tokens.class)
@DirtiesContext
class BrokenLedgerTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBorough() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            new Borough(Given.on(ledger))
                    .registered()
                    .admits("council", "Borough Council")
                    .admits("police", "County Police")
                    .drafts("borough-2020", "2020", "2024");
        }
    }

    @Test
    void everyAnswerSaysSoOnceAnAuditorsCheckFoundIt() {
        var service = new Service(port);
        var before = service.get("/api/partnerships?minPosition=4");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.header("Ledger-Broken-At")).isEmpty();

        MONGO.database()
                .getCollection("commits")
                .updateOne(new Document("_id", 3L), Updates.set("lines", List.of("{}")));
        var check = service.get("/api/check/views", "Authorization", "Bearer " + Service.token("auditor"));

        assertThat(check.status()).isEqualTo(200);
        assertThat(check.at("/equal")).isEqualTo("false");
        assertThat(check.at("/brokenAt")).isEqualTo("3");
        assertThat(check.at("/why")).contains("position 3");
        var status = service.get("/api/status");
        assertThat(status.at("/state")).isEqualTo("broken");
        assertThat(status.at("/brokenAt")).isEqualTo("3");
        var known = service.get("/api/partnerships", "If-None-Match", before.header("ETag"));
        assertThat(known.status()).as("not the same answer as before").isEqualTo(200);
        assertThat(known.header("Ledger-Broken-At")).isEqualTo("3");
        assertThat(service.get("/actuator/health").status()).isEqualTo(503);
        var health = service.get("/actuator/health", "Authorization", "Bearer " + Service.token("administrator"));
        assertThat(health.at("/components/ledger/status")).isEqualTo("DOWN");
        assertThat(health.at("/components/ledger/details/brokenAt")).isEqualTo("3");
    }
}
