package org.planledger.standalone.history;

import java.io.PrintStream;
import java.net.URI;
import java.util.function.Predicate;
import org.planledger.standalone.signin.SignIn.ClientCredentials;

/**
 * Tells a history to the command API, once.
 *
 * <p>Every command has an id of its own that never changes, so that a start that was cut off goes on where it stopped,
 * and a history that was loaded is not loaded again.
 */
public final class HistoryLoader {

    /** Small enough that the progress is seen to move. */
    private static final int AT_ONCE = 500;

    private final URI signIn;
    private final URI commandService;
    private final ClientCredentials loader;
    private final Predicate<String> recorded;
    private final PrintStream out;

    /**
     * @param recorded whether the ledger holds a command of that id
     * @param out where the progress is shown
     */
    public HistoryLoader(
            URI signIn, URI commandService, ClientCredentials loader, Predicate<String> recorded, PrintStream out) {
        this.signIn = signIn;
        this.commandService = commandService;
        this.loader = loader;
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
        var api = new CommandApi(commandService, LoaderToken.from(signIn, loader));
        try (var progress = Progress.over(open.size(), out)) {
            for (int i = 0; i < open.size(); i += AT_ONCE)
                api.send(open.subList(i, Math.min(open.size(), i + AT_ONCE)), progress::step);
        }
        return open.size();
    }
}
