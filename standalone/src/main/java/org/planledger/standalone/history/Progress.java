package org.planledger.standalone.history;

import java.io.IOException;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far the loading is: a bar in a terminal, one line at either end elsewhere. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;
    private final PrintStream out;

    private Progress(@Nullable ProgressBar bar, PrintStream out) {
        this.bar = bar;
        this.out = out;
    }

    static Progress over(int steps, PrintStream out) {
        if (inTerminal()) return new Progress(bar(steps), out);
        out.println("Loading the example plan: " + steps + " entries.");
        return new Progress(null, out);
    }

    private static boolean inTerminal() {
        try (var terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
            return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
        } catch (IOException e) {
            return false;
        }
    }

    private static ProgressBar bar(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Loading the example plan")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .build();
    }

    void step() {
        if (bar != null) bar.step();
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        else out.println("The example plan is loaded.");
    }
}
