package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Vault;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.StoredRegister;

/** The documents of the views as they lie in a database. */
final class StoredViews implements AutoCloseable {

    private final MongoClient client;
    private final Vault vault;

    StoredViews(String connectionString, Path masterKey) {
        client = LedgerClient.connect(connectionString);
        vault = KeyVault.open(client.getDatabase("planledger"), masterKey);
    }

    /** Lets the projection go on from where the views stand, be that nowhere, until it has applied the position. */
    void catchUpWith(long position, String views) {
        var database = client.getDatabase(views);
        var arrival = new Arrival();
        var clock = Clock.systemUTC();
        try (var ledger = MongoLedger.open(client.getDatabase("planledger"), LedgerOptions.defaults(), clock, vault);
                var processor = new RegisterProcessor(ledger, database, arrival, clock, Duration.ofMillis(50))) {
            processor.start();
            assertThat(new StoredRegister(database, arrival).await(position, Duration.ofMinutes(1)))
                    .as(views + " reach position " + position)
                    .isTrue();
        }
    }

    /** Every document of every collection that holds answers, fields in the order of their names. */
    Map<String, List<String>> contents(String views) {
        var database = client.getDatabase(views);
        var contents = new TreeMap<String, List<String>>();
        for (var name : database.listCollectionNames())
            if (name.startsWith("register_")) contents.put(name, documents(database, name));
        return contents;
    }

    private static List<String> documents(MongoDatabase database, String name) {
        var documents = new ArrayList<String>();
        for (var document : database.getCollection(name).find())
            documents.add(ordered(document).toString());
        documents.sort(String::compareTo);
        return documents;
    }

    private static Object ordered(Object value) {
        if (!(value instanceof Document document)) return value;
        var fields = new TreeMap<String, Object>();
        document.forEach((name, field) -> fields.put(name, ordered(field)));
        return fields;
    }

    @Override
    public void close() {
        client.close();
    }
}
