package org.planledger.standalone.example;

import java.io.PrintStream;
import java.util.function.Predicate;
import org.planledger.standalone.history.CommandApi;
import org.planledger.standalone.history.Progress;

/**
 * Tells an example to the command API, session by session, each at its time.
 *
 * <p>The command ids of an example never change, so that a load that was cut off goes on where it stopped.
 */
public final class ExampleLoader {

    private final CommandApi api;
    private final Predicate<String> recorded;
    private final PrintStream out;

    /**
     * @param recorded whether the ledger holds a command of that id
     * @param out where the progress is shown
     */
    public ExampleLoader(CommandApi api, Predicate<String> recorded, PrintStream out) {
        this.api = api;
        this.recorded = recorded;
        this.out = out;
    }

    /**
     * Records what is not recorded yet, and leaves the clock where the example ends.
     *
     * @throws org.planledger.standalone.history.HistoryRefused where the command API refuses a command; what came
     *     before it stays recorded
     */
    public void load(Example example, SimulatedClock clock) {
        try (var progress = Progress.over("the example partnership", example.commands(), out)) {
            for (var session : example.sessions()) {
                if (isRecorded(session)) session.commands().forEach(command -> progress.step());
                else {
                    clock.advanceTo(session.at());
                    session.papers().forEach(paper -> api.store(paper.fileName(), paper.content()));
                    api.send(session.commands(), progress::step);
                }
            }
            progress.finish();
        }
        clock.advanceTo(example.ends());
    }

    /** A session is recorded in its order, so its last command tells. */
    private boolean isRecorded(Session session) {
        var commands = session.commands();
        return recorded.test(commands.get(commands.size() - 1).id());
    }
}
