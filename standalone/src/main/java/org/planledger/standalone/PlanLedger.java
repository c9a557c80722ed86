package org.planledger.standalone;

import java.io.PrintStream;
import java.time.Duration;
import org.planledger.standalone.history.HistoryRefused;
import org.planledger.standalone.store.FolderInUse;
import org.planledger.standalone.store.StoreUnreadable;
import org.slf4j.LoggerFactory;

/** Starts everything in this process. {@code --help} says how. */
public final class PlanLedger {

    private PlanLedger() {}

    public static void main(String[] arguments) {
        if (Errand.is(arguments)) System.exit(Errand.run(arguments));
        if (Options.asksForHelp(arguments)) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            start(Options.of(arguments), System.out);
        } catch (StartRefused e) {
            stopWith(e);
        }
    }

    private static void start(Options options, PrintStream out) {
        var began = System.nanoTime();
        DataFolder.prepare(options.data());
        try {
            var tryOut = TryOut.start(options, out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(tryOut, out), "stop"));
            out.println(
                    Welcome.box(tryOut.addresses(), tryOut.storePort(), Duration.ofNanos(System.nanoTime() - began)));
        } catch (RuntimeException e) {
            throw refusal(e, options);
        }
    }

    private static void stop(TryOut tryOut, PrintStream out) {
        out.println("Stopping.");
        tryOut.close();
        out.println("Stopped. Everything recorded is in the data folder.");
    }

    private static StartRefused refusal(RuntimeException why, Options options) {
        if (why instanceof StartRefused refused) return refused;
        if (why instanceof FolderInUse) return new StartRefused(sentence(why), StartRefused.FOLDER_IN_USE, why);
        if (why instanceof StoreUnreadable || why instanceof HistoryRefused)
            return StartRefused.failed(sentence(why), why);
        LoggerFactory.getLogger(PlanLedger.class).error("The start failed.", why);
        return StartRefused.failed(
                "Plan Ledger could not start: " + sentence(Causes.root(why)) + " Details are in "
                        + DataFolder.log(options.data()) + ".",
                why);
    }

    private static String sentence(Throwable why) {
        var message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static void stopWith(StartRefused refused) {
        System.err.println(refused.getMessage());
        System.exit(refused.exitCode());
    }
}
