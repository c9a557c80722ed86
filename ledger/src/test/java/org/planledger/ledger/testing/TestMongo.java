package org.planledger.ledger.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.planledger.ledger.mongo.LedgerClient;

/**
 * A MongoDB for the tests of one class: use as {@code @RegisterExtension static final TestMongo MONGO = new
 * TestMongo()}.
 *
 * <p>By default an in-memory server inside this process. Where the environment names a server in
 * {@code PLANLEDGER_TEST_MONGODB_URI}, a database of its own on that server, dropped at the end.
 */
public final class TestMongo implements Extension, BeforeAllCallback, AfterAllCallback {
    public static final String SERVER = "PLANLEDGER_TEST_MONGODB_URI";

    private final String database = "planledger-test-" + UUID.randomUUID();
    private final String named;
    private MongoServer server;
    private String uri;
    private MongoClient client;

    public TestMongo() {
        this(System.getenv(SERVER));
    }

    private TestMongo(String named) {
        this.named = named;
    }

    /** The in-memory server, whatever the environment names. */
    public static TestMongo inMemory() {
        return new TestMongo(null);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    /** For use without JUnit. */
    public TestMongo start() {
        uri = named;
        if (uri == null) {
            server = new MongoServer(new MemoryBackend());
            server.bind();
            uri = server.getConnectionString();
        }
        client = LedgerClient.connect(uri);
        return this;
    }

    public void stop() {
        if (server == null) client.getDatabase(database).drop();
        client.close();
        if (server != null) server.shutdownNow();
    }

    /** The server, without the name of a database. */
    public String uri() {
        return new ConnectionString(uri).getConnectionString();
    }

    public String databaseName() {
        return database;
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase database() {
        return client.getDatabase(database);
    }
}
