package org.planledger.standalone.history;

import java.io.PrintStream;
import java.util.function.Predicate;

/**
 * Tells a history to the command API, once.
 *
 * <p>Every command has an id of its own that never changes, so that a start that was cut off goes on where it stopped,
 * and a history that was loaded is not loaded again.
 */
public final class HistoryLoader {

    /** Small enough that the progress is seen to move. */
    private static final int AT_ONCE = 500;

    private final CommandApi api;
    private final Predicate<String> recorded;
    private final PrintStream out;

    /**
     * @param recorded whether the ledger holds a command of that id
     * @param out where the progress is shown
     */
    public HistoryLoader(CommandApi api, Predicate<String> recorded, PrintStream out) {
        this.api = api;
        this.recorded = recorded;
        this.out = out;
    }

    /**
     * Records what is not recorded yet.
     *
     * @return how many commands were sent; 0 where the whole history was there
     * @throws HistoryRefused where the command API refuses one; what came before it stays recorded
     */
    public int load(History history) {
        if (recorded.test(history.last().id())) return 0;
        var open = history.commands().stream()
                .dropWhile(c -> recorded.test(c.id()))
                .toList();
        try (var progress = Progress.over("the example plan", open.size(), out)) {
            for (int i = 0; i < open.size(); i += AT_ONCE)
                api.send(open.subList(i, Math.min(open.size(), i + AT_ONCE)), progress::step);
            progress.finish();
        }
        return open.size();
    }
}
