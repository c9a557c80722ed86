package org.planledger.ledger.proof.evidence;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Says on a terminal how far long work has come, once per percent. */
final class Progress implements LongConsumer {
    private final PrintStream terminal;
    private final String work;
    private final long end;
    private long said = -1;

    /** @param end the position at which the work is done */
    Progress(PrintStream terminal, String work, long end) {
        this.terminal = terminal;
        this.work = work;
        this.end = end;
    }

    @Override
    public void accept(long position) {
        long percent = end == 0 ? 100 : position * 100 / end;
        if (percent == said) return;
        said = percent;
        terminal.print("\r" + work + ": " + percent + " %");
        if (percent >= 100) terminal.println();
        terminal.flush();
    }
}
