package org.planledger.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.answer.PointName;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;

/** A late entry was certainly decided before the point that one compares from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateEntryTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private Given given;
    private RegisterProcessor processor;
    private Register.View view;

    @BeforeAll
    void aReviewThatClosedOn11March2021AsEntry3() {
        given = Given.nothing(MONGO);
        var borough = new Borough(given).on("2020-04-01").registered().opens("rev-1", "Review of 2021");
        borough.on("2021-03-11").closes("rev-1");
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        processor = new RegisterProcessor(given.ledger(), views, arrival, Clock.systemUTC(), Duration.ofMillis(20));
        processor.start();
        var register = new StoredRegister(views, arrival);
        assertThat(register.await(given.position(), Duration.ofSeconds(30))).isTrue();
        view = register.at(Moment.NOW);
    }

    @AfterAll
    void close() {
        processor.close();
        given.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rev-1,   2021-03-10, true",
        "rev-1,   2021-02,    true",
        "rev-1,   2020,       true",
        "rev-1,   2021-03-11, false",
        "rev-1,   2021-03,    false",
        "rev-1,   2021,       false",
        "rev-1,   2021-03-12, false",
        "3,       2021-03-10, true",
        "3,       2021-03-11, false",
        "2020-12-31, 2020-12-31, true",
        "2020-12-31, 2021-01-01, false",
        "2020,    2020,       true",
        "2020,    2020-12-31, true",
        "2020,    2021,       false",
        "0,       1999,       false"
    })
    void isLateWhereItsWholeDateLiesBeforeThePoint(String since, String decided, boolean late) {
        assertThat(new Points(view, Borough.CSP)
                        .named("since", Objects.requireNonNull(PointName.of(since)))
                        .isLate(decidedOn(decided)))
                .isEqualTo(late);
    }

    private Entry decidedOn(String date) {
        var entry = view.entry(1).get(0).entry();
        var envelope = entry.envelope();
        return new Entry(
                4,
                entry.recordedAt(),
                entry.stream(),
                entry.sequence(),
                entry.event(),
                entry.sentence(),
                entry.partnershipId(),
                entry.planId(),
                new org.planledger.events.Envelope(
                        envelope.command(),
                        envelope.actor(),
                        org.planledger.values.PartialDate.parse(date),
                        envelope.authority(),
                        null),
                entry.heldFrom(),
                entry.leafHash());
    }
}
