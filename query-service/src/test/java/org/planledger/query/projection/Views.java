package org.planledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.Vault;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Generation;
import org.planledger.query.store.LogWriter;
import org.planledger.query.store.Sink;
import org.planledger.query.store.Standing;
import org.planledger.query.store.Standings;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RecordedLedger;

/** A register in a database of its own, projected by hand. */
final class Views {
    private final MongoDatabase database;
    private final Arrival arrival = new Arrival();

    Views(MongoDatabase database) {
        this.database = database;
    }

    static Views empty(TestMongo mongo) {
        return new Views(mongo.client().getDatabase(Given.anyDatabase()));
    }

    StoredRegister register() {
        return new StoredRegister(database, arrival);
    }

    Standing standing() {
        return new Standings(database).live();
    }

    /** A projector that begins where the register stands. */
    Projection projector() {
        return projector(sink -> sink);
    }

    /** One whose writes go through a seam. */
    Projection projector(UnaryOperator<Sink> seam) {
        int generation = standing().generation();
        return new Projection(
                new Progress(database, generation, arrival::reached), seam.apply(new LogWriter(database, generation)));
    }

    Views applied(List<RecordedEvent> events, int batch) {
        var projector = projector();
        for (int i = 0; i < events.size(); i += batch)
            projector.apply(events.subList(i, Math.min(events.size(), i + batch)));
        return this;
    }

    String digest() {
        return new Generation(database, standing().generation())
                .digest(standing().position());
    }

    Check.Result check(List<RecordedEvent> events) {
        return new Check(new RecordedLedger(events), database).run();
    }

    Rebuild.Result rebuild(List<RecordedEvent> events) {
        return new Rebuild(
                        new RecordedLedger(events),
                        database,
                        arrival,
                        erasures(new RecordedLedger(events)),
                        reached -> {})
                .run();
    }

    static Erasures erasures(Ledger ledger) {
        return new Erasures(ledger, Vault.absent());
    }

    MongoDatabase database() {
        return database;
    }
}
