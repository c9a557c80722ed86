package org.planledger.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.planledger.command.CommandServiceApplication;
import org.planledger.ledger.Ledger;
import org.planledger.query.QueryServiceApplication;
import org.planledger.standalone.history.CommandApi;
import org.planledger.standalone.history.LoaderToken;
import org.planledger.standalone.signin.SignIn;
import org.planledger.standalone.signin.SignInSettings;
import org.planledger.standalone.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;

/** What a command passes through when it is recorded: a sign-in server, the command-service and the store; no views. */
public final class CommandStand implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Addresses addresses;
    private final SignIn signIn;
    private final ConfigurableApplicationContext commands;
    private final Options options;
    private final Ports ports;
    private final EmbeddedStore store;

    /** Starts all on an empty folder. */
    public CommandStand(Path folder) {
        options = Options.of("--data=" + folder, "--port=0", "--command-port=0", "--sign-in-port=0");
        ports = Ports.reserve(options);
        addresses = Addresses.of(options.host(), ports);
        store = keep(EmbeddedStore.open(folder, 0));
        signIn = keep(SignIn.start(
                new SignInSettings(options.bind(), ports.signIn(), addresses.signIn(), addresses.pages())));
        commands = keep(Service.start(
                CommandServiceApplication.application(),
                Settings.ofCommandService(options, ports.commands(), store.connectionString(), addresses)));
    }

    public URI address() {
        return addresses.commands();
    }

    public Supplier<String> token() {
        return new LoaderToken(addresses.signIn(), signIn.loader());
    }

    /** Starts the views and their pages on the same store, for good. */
    public URI views() {
        keep(Service.start(
                QueryServiceApplication.application(),
                Settings.ofQueryService(
                        options, ports.pages(), store.connectionString(), addresses, signIn.pages())));
        return addresses.pages();
    }

    public String connectionString() {
        return store.connectionString();
    }

    public CommandApi batches() {
        return CommandApi.of(addresses.signIn(), addresses.commands(), signIn.loader());
    }

    public Ledger ledger() {
        return commands.getBean(Ledger.class);
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) Quietly.close(running.pop());
    }
}
