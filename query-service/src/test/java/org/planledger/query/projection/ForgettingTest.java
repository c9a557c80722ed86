package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Standings;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.values.Attendee;
import org.planledger.values.PartialDate;

/** When a person was erased, the views forget, in all that the database of the views holds. */
class ForgettingTest {
    private static final String NAME = "Jane Smith";

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private KeyVault vault;
    private Ledger ledger;
    private Given given;
    private Views views;

    @BeforeEach
    void givenAMeetingThatSheAttended() {
        MONGO.database().drop();
        vault = TestKeys.vault(MONGO.database(), folder);
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC(), vault);
        given = Given.on(ledger);
        new Borough(given).registered();
        var meeting = Streams.meeting("m");
        given.event(
                meeting, new MeetingScheduled("m", Borough.CSP, "Committee", PartialDate.parse("2019"), "Progress"));
        given.event(meeting, new AttendanceRecorded("m", List.of(new Attendee(NAME, null, Attendee.Presence.PRESENT))));
        views = Views.empty(MONGO).applied(ledger.next(0, 100), 100);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void erase() {
        var key = vault.keyOf(NAME).orElseThrow();
        given.event(Streams.erasures(), new PersonErased(key, "Asked for"));
        vault.destroy(key);
    }

    private List<String> stored() {
        var documents = new ArrayList<String>();
        MongoDatabase database = views.database();
        for (var name : database.listCollectionNames())
            database.getCollection(name).find().forEach(document -> documents.add(document.toJson()));
        return documents;
    }

    private Rebuilding rebuilding(Erasures erasures) {
        return new Rebuilding(ledger, views.database(), new Arrival(), erasures, Clock.systemUTC());
    }

    private Forgetting forgetting(Erasures erasures, Rebuilding rebuilding) {
        var soon = Duration.ofMillis(20);
        return new Forgetting(views.database(), erasures, rebuilding, soon, soon);
    }

    @Test
    void theRegisterIsBuiltAnewAndTheOneThatNamesThePersonIsDropped() {
        var erasures = new Erasures(ledger, vault);
        assertThat(stored()).anyMatch(document -> document.contains(NAME));
        try (var rebuilding = rebuilding(erasures);
                var forgetting = forgetting(erasures, rebuilding)) {
            forgetting.start();
            erase();

            await().untilAsserted(() -> assertThat(stored()).noneMatch(document -> document.contains(NAME)));
        }
        assertThat(views.standing().generation()).isEqualTo(2);
        assertThat(views.standing().position()).isEqualTo(given.position());
        assertThat(stored()).anyMatch(document -> document.contains("(erased)"));
    }

    /** Whoever was to see to it died in between; nothing but the ledger and the register tells. */
    @Test
    void anErasureBeforeTheStartIsSeenTo() {
        erase();
        var erasures = new Erasures(ledger, vault);
        try (var rebuilding = rebuilding(erasures);
                var forgetting = forgetting(erasures, rebuilding)) {
            forgetting.start();
            await().untilAsserted(() -> assertThat(stored()).noneMatch(document -> document.contains(NAME)));
        }
    }

    @Test
    void aRegisterIsNotBuiltAnewBeforeTheKeyIsDestroyedNorTwice() {
        var erasures = new Erasures(ledger, vault);
        given.event(Streams.erasures(), new PersonErased(vault.keyOf(NAME).orElseThrow(), "Asked for"));
        assertThat(erasures.carriedOut()).isZero();

        vault.destroy(vault.keyOf(NAME).orElseThrow());
        assertThat(erasures.carriedOut()).isEqualTo(1);
        var rebuilt = new Rebuild(ledger, views.database(), new Arrival(), erasures, position -> {}).run();
        assertThat(rebuilt.forgot()).isTrue();
        assertThat(new Standings(views.database()).erasures(rebuilt.generation()))
                .isEqualTo(1);
        assertThat(new Rebuild(ledger, views.database(), new Arrival(), erasures, position -> {})
                        .run()
                        .forgot())
                .isFalse();
    }
}
