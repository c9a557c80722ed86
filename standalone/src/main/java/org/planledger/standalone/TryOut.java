package org.planledger.standalone;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.CommandServiceApplication;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.seal.KeyUnusable;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.standalone.example.SimulatedClock;
import org.planledger.standalone.history.History;
import org.planledger.standalone.signin.SignIn;
import org.planledger.standalone.signin.SignInSettings;
import org.planledger.standalone.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that runs: the store, the sign-in server, both services. Closing stops it in the reverse order. */
final class TryOut implements AutoCloseable {

    /** How long the first page may wait for the views; they go on catching up behind it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String HALF_LOADED =
            "The example in this folder is not complete. Start with --example to load the rest of it.";

    private final Options options;
    private final Ports ports;
    private final Addresses addresses;
    private final PrintStream out;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private TryOut(Options options, Ports ports, PrintStream out) {
        this.options = options;
        this.ports = ports;
        this.addresses = Addresses.of(options.host(), ports);
        this.out = out;
    }

    /**
     * Starts everything and loads the example plan where it is wanted and missing.
     *
     * @throws StartRefused where a port cannot be used
     * @throws org.planledger.standalone.store.FolderInUse where another process has the data folder
     */
    static TryOut start(Options options, PrintStream out) {
        var tryOut = new TryOut(options, Ports.reserve(options), out);
        try {
            tryOut.start();
            return tryOut;
        } catch (RuntimeException e) {
            tryOut.close();
            throw e;
        }
    }

    Addresses addresses() {
        return addresses;
    }

    /** Where the store listens, on this machine only. */
    int storePort() {
        return ports.store();
    }

    private void start() {
        out.println("Opening the data folder " + options.data());
        var store = keep(EmbeddedStore.open(options.data().resolve("store"), ports.store()));
        out.println("Starting the sign-in server and the services");
        // A thread of this one's making, so that it finds the classes of the packaged jar.
        var aside = Executors.newSingleThreadExecutor();
        var beginning = CompletableFuture.supplyAsync(() -> beginning(store), aside);
        var commands = beginning.thenApplyAsync(begins -> keep(commandService(store, begins.clock())), aside);
        try {
            var signIn = keep(SignIn.start(
                    new SignInSettings(options.bind(), ports.signIn(), addresses.signIn(), addresses.pages())));
            var begins = join(beginning);
            var register = keep(queryService(store, signIn)).getBean(Register.class);
            var recording = new Recording(join(commands), signIn, addresses, out);
            load(recording, begins);
            register.await(recording.ledger().head().position(), PATIENCE);
        } finally {
            aside.shutdown();
        }
    }

    /** What both services stand on, and the clock by which is recorded what the ledger begins with. */
    private record Beginning(LedgerStart ledger, @Nullable SimulatedClock clock) {}

    private Beginning beginning(EmbeddedStore store) {
        makeMasterKey(store);
        var ledger = LedgerStart.of(store.connectionString(), options);
        var example = ledger.example();
        return new Beginning(ledger, example == null ? null : new SimulatedClock(example.begins(), Clock.systemUTC()));
    }

    private void makeMasterKey(EmbeddedStore store) {
        try (var client = LedgerClient.connect(store.connectionString())) {
            KeyVault.begin(client.getDatabase(LedgerStart.DATABASE), DataFolder.masterKey(options.data()));
        } catch (KeyUnusable why) {
            throw StartRefused.failed(String.valueOf(why.getMessage()), why);
        }
    }

    /** Into a ledger that went back nothing is loaded: an administrator has to look at it first, on the pages. */
    private void load(Recording recording, Beginning begins) {
        var setBack = recording.setBack();
        if (setBack.isPresent()) {
            out.println(setBack.get());
            return;
        }
        var example = begins.ledger().example();
        if (example != null && begins.clock() != null) recording.load(example, begins.clock());
        if (begins.ledger().isHalfLoaded()) out.println(HALF_LOADED);
        else if (options.luton()) recording.load(History.luton());
        recording.sign();
    }

    private ConfigurableApplicationContext commandService(EmbeddedStore store, @Nullable Clock clock) {
        var application = CommandServiceApplication.application();
        if (clock != null)
            application.initializers(starting -> starting.getBeanFactory().registerSingleton("simulatedClock", clock));
        return Service.start(
                application, Settings.ofCommandService(options, ports.commands(), store.connectionString(), addresses));
    }

    private ConfigurableApplicationContext queryService(EmbeddedStore store, SignIn signIn) {
        return Service.start(
                QueryServiceApplication.application(),
                Settings.ofQueryService(options, ports.pages(), store.connectionString(), addresses, signIn.pages()));
    }

    private static <T> T join(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw e;
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    @Override
    public void close() {
        synchronized (running) {
            while (!running.isEmpty()) Quietly.close(running.pop());
        }
    }
}
