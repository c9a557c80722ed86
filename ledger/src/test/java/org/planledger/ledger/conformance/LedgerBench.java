package org.planledger.ledger.conformance;

import static org.awaitility.Awaitility.await;
import static org.planledger.ledger.testing.Samples.append;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.planledger.ledger.Append;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;

/** One test's database on the server, the ledgers opened on it, and the means to make things go wrong. */
public final class LedgerBench {
    /** How a ledger is made: the sound way, or with a deliberate fault. */
    public interface Opening {
        MongoLedger open(MongoDatabase database, LedgerOptions options, Clock clock);
    }

    private final String uri;
    private final Opening opening;
    private final String databaseName = "conformance-" + UUID.randomUUID();
    private final InsertGate gate = new InsertGate();
    private final MongoClient client;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public LedgerBench(String uri, Opening opening) {
        this.uri = uri;
        this.opening = opening;
        this.client = MongoClients.create(
                LedgerClient.settings(uri).addCommandListener(gate).build());
    }

    public MongoLedger open() {
        return open(Clock.systemUTC());
    }

    public MongoLedger open(Clock clock) {
        return open(LedgerOptions.defaults(), clock);
    }

    public MongoLedger open(LedgerOptions options, Clock clock) {
        return keep(opening.open(database(), options, clock));
    }

    public FaultyWire wire() {
        return keep(new FaultyWire(uri));
    }

    /** A ledger that reaches the server by way of a wire, and soon gives up. */
    public MongoLedger openThrough(FaultyWire wire, Duration patience) {
        var behind = keep(MongoClients.create(LedgerClient.settings(wire.uri())
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(300, java.util.concurrent.TimeUnit.MILLISECONDS))
                .build()));
        return keep(opening.open(
                behind.getDatabase(databaseName), LedgerOptions.defaults().withPatience(patience), Clock.systemUTC()));
    }

    public String uri() {
        return uri;
    }

    public MongoDatabase database() {
        return client.getDatabase(databaseName);
    }

    public InsertGate gate() {
        return gate;
    }

    /** The stored documents, past the ledger, for looking and for tampering. */
    public MongoCollection<Document> commits() {
        return database().getCollection("commits");
    }

    /** The stored documents in the order of their positions. */
    public List<Document> stored() {
        return commits().find().sort(new Document("_id", 1)).batchSize(20).into(new ArrayList<>());
    }

    public List<String> lines() {
        return stored().stream()
                .flatMap(commit -> commit.getList("lines", String.class).stream())
                .toList();
    }

    /** Sends commands so that they come to be written as one group, in this order. */
    public List<Answer> inOneGroup(MongoLedger ledger, Append... commands) throws Exception {
        gate.hold();
        var answers = new ArrayList<Future<Answer>>();
        var plug = send(() -> ledger.append(append("plan/plug-" + UUID.randomUUID(), 0)));
        gate.awaitReached();
        for (var command : commands) {
            answers.add(send(() -> ledger.append(command)));
            await().until(() -> ledger.waiting() == answers.size());
        }
        gate.release();
        plug.get().assertFirst();
        return gather(answers);
    }

    public Future<Answer> send(Callable<Receipt> command) {
        return threads.submit(() -> Answer.of(command));
    }

    /** Sends all at once, each from a thread of its own. */
    public List<Answer> atOnce(Collection<Callable<Receipt>> commands) throws Exception {
        return gather(threads.invokeAll(commands.stream()
                .map(c -> (Callable<Answer>) () -> Answer.of(c))
                .toList()));
    }

    private static List<Answer> gather(List<Future<Answer>> answers) throws Exception {
        var gathered = new ArrayList<Answer>();
        for (var answer : answers) gathered.add(answer.get());
        return gathered;
    }

    private <T extends AutoCloseable> T keep(T resource) {
        opened.push(resource);
        return resource;
    }

    void takeDown() throws Exception {
        gate.release();
        while (!opened.isEmpty()) opened.pop().close();
        threads.shutdownNow();
        database().drop();
        client.close();
    }
}
