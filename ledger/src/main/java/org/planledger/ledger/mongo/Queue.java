package org.planledger.ledger.mongo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;

/**
 * The commands that wait, first come first written, and the bounds of what one commit takes of them.
 *
 * <p>There is one turn to write, and as long as anything waits somebody has it: who puts the first command in line, and
 * afterwards always the first in line.
 */
final class Queue {
    private final LedgerOptions options;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean closed;

    Queue(LedgerOptions options) {
        this.options = options;
    }

    synchronized int size() {
        return waiting.size();
    }

    /**
     * Puts a command in line; every command in line is answered.
     *
     * @return whether it is its caller's turn to write
     */
    synchronized boolean add(Waiting command) {
        if (closed) throw new LedgerUnavailable("The ledger is closed.", false, null);
        if (command.size() > options.commitEvents())
            throw new AppendTooLarge(command.size() + " events are more than one commit may hold.");
        if (command.bytes() > options.commitBytes())
            throw new AppendTooLarge("The events need more than " + options.commitBytes() + " bytes.");
        if (waiting.size() >= options.waiting()) throw new LedgerBusy(waiting.size());
        waiting.add(command);
        if (writing) return false;
        writing = true;
        return true;
    }

    /** For who has the turn: all that wait and fit into one commit. */
    synchronized List<Waiting> takeGroup() {
        var group = new ArrayList<Waiting>();
        int events = 0;
        long bytes = 0;
        for (var next = waiting.peek(); next != null; next = waiting.peek()) {
            events += next.size();
            bytes += next.bytes();
            if (events > options.commitEvents() || bytes > options.commitBytes()) break;
            group.add(waiting.remove());
        }
        return group;
    }

    /** Ends a turn; the first in line, if any, has the next. */
    synchronized void pass() {
        var next = waiting.peek();
        if (next != null) {
            next.answer().giveTurn();
            return;
        }
        writing = false;
        notifyAll();
    }

    /** Takes no more; ends when what waited is answered. */
    synchronized void close() throws InterruptedException {
        closed = true;
        while (writing) wait();
    }
}
