package org.planledger.standalone.history;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far the loading is: a bar in a terminal, a few lines elsewhere. */
public final class Progress implements AutoCloseable {

    /** So many steps take long enough that somebody without a terminal wants to see some on the way. */
    private static final int MANY = 2_000;

    private static final int PARTS = 10;

    private final @Nullable ProgressBar bar;
    private final String what;
    private final int steps;
    private final PrintStream out;
    private int done;

    private Progress(@Nullable ProgressBar bar, String what, int steps, PrintStream out) {
        this.bar = bar;
        this.what = what;
        this.steps = steps;
        this.out = out;
    }

    /** @param what "the example plan" */
    public static Progress over(String what, int steps, PrintStream out) {
        if (inTerminal()) return new Progress(bar(what, steps), what, steps, out);
        out.println("Loading " + what + ": " + steps + " entries.");
        return new Progress(null, what, steps, out);
    }

    private static boolean inTerminal() {
        try (var terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
            return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
        } catch (IOException e) {
            return false;
        }
    }

    private static ProgressBar bar(String what, int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Loading " + what)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .build();
    }

    public void step() {
        done++;
        if (bar != null) bar.step();
        else if (steps >= MANY && done % (steps / PARTS) == 0) out.println("  " + done + " of about " + steps);
    }

    /** Says that all is done; closing alone does not. */
    public void finish() {
        if (bar != null) bar.stepTo(bar.getMax());
        else out.println(what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1) + " is loaded.");
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
