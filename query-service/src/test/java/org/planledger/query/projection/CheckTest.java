package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;

/** The check finds whatever was done to the ledger, wherever in it. */
class CheckTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoDatabase database;
    private WatchedLedger ledger;
    private Views views;

    @BeforeEach
    void fourCommitsOfWhichTheRegisterHoldsThree() {
        database = MONGO.client().getDatabase(Given.anyDatabase());
        ledger = new WatchedLedger(open());
        new Borough(Given.on(ledger))
                .registered()
                .admits("council", "Borough Council")
                .admits("police", "County Police")
                .drafts("borough-2020", "2020", "2024");
        views = new Views(database).applied(ledger.next(0, 3), 3);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Ledger open() {
        return MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC());
    }

    private MongoCollection<Document> commits() {
        return database.getCollection("commits");
    }

    private Check.Result check() {
        return new Check(ledger, views.database()).run();
    }

    @Test
    void aWholeLedgerIsEqualToItsRegister() {
        assertThat(check().equal()).isTrue();
        assertThat(ledger.broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCommitThatWasAlteredIsNamed(long position) {
        commits().updateOne(new Document("_id", position), Updates.set("lines", List.of("{}")));

        assertThat(check().equal()).isFalse();
        assertThat(check().brokenAt()).isEqualTo(position);
        assertThat(check().why()).contains("changed");
        assertThat(ledger.broken())
                .hasValueSatisfying(b -> assertThat(b.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCommitThatWasDeletedIsNamed(long position) {
        commits().deleteOne(new Document("_id", position));

        assertThat(check().equal()).isFalse();
        assertThat(check().brokenAt()).isEqualTo(position);
        assertThat(ledger.broken()).isPresent();
    }

    @Test
    void anEndThatWasCutOffIsNamed() {
        commits().deleteMany(new Document("_id", new Document("$gte", 2L)));

        assertThat(check().equal()).isFalse();
        assertThat(check().brokenAt()).isEqualTo(2);
    }
}
