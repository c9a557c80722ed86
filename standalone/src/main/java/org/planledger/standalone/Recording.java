package org.planledger.standalone;

import java.io.PrintStream;
import java.util.Optional;
import org.planledger.command.installation.SimulatedTimes;
import org.planledger.command.proof.CheckpointKeeper;
import org.planledger.ledger.Ledger;
import org.planledger.standalone.example.Example;
import org.planledger.standalone.example.ExampleLoader;
import org.planledger.standalone.example.SimulatedClock;
import org.planledger.standalone.history.CommandApi;
import org.planledger.standalone.history.History;
import org.planledger.standalone.history.HistoryLoader;
import org.planledger.standalone.signin.SignIn;
import org.springframework.context.ApplicationContext;

/** Records through a running command-service what a start finds to load. */
final class Recording {

    private final ApplicationContext commands;
    private final CommandApi api;
    private final PrintStream out;

    Recording(ApplicationContext commands, SignIn signIn, Addresses addresses, PrintStream out) {
        this.commands = commands;
        this.api = CommandApi.of(addresses.signIn(), addresses.commands(), signIn.loader());
        this.out = out;
    }

    Ledger ledger() {
        return commands.getBean(Ledger.class);
    }

    /** Begins an example, or goes on with it, and gives the clock over to the real one at its end. */
    void load(Example example, SimulatedClock clock) {
        var times = commands.getBean(SimulatedTimes.class);
        times.begin(LedgerStart.particulars(example));
        new ExampleLoader(api, this::isRecorded, out).load(example, clock);
        times.end();
        clock.handOver();
    }

    void load(History history) {
        new HistoryLoader(api, this::isRecorded, out).load(history);
    }

    /** In a sentence, where the ledger went back behind what was signed of it. */
    Optional<String> setBack() {
        return checkpoints().setBack().map(found -> found.sentence() + " Sign in as an administrator to go on.");
    }

    /** So that there is evidence to take away from the first minute on. */
    void sign() {
        checkpoints().sign();
    }

    private CheckpointKeeper checkpoints() {
        return commands.getBean(CheckpointKeeper.class);
    }

    private boolean isRecorded(String commandId) {
        return ledger().receiptOf(commandId).isPresent();
    }
}
