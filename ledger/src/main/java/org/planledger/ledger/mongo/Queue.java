package org.planledger.ledger.mongo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;

/** The commands that wait, first come first written, and the bounds of what one commit takes of them. */
final class Queue {
    private final LedgerOptions options;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private boolean closed;

    Queue(LedgerOptions options) {
        this.options = options;
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Puts a command in line; every command in line is answered. */
    synchronized void add(Waiting command) {
        if (closed) throw new LedgerUnavailable("The ledger is closed.", false, null);
        if (command.size() > options.commitEvents())
            throw new AppendTooLarge(command.size() + " events are more than one commit may hold.");
        if (command.bytes() > options.commitBytes())
            throw new AppendTooLarge("The events need more than " + options.commitBytes() + " bytes.");
        if (waiting.size() >= options.waiting()) throw new LedgerBusy(waiting.size());
        waiting.add(command);
        notifyAll();
    }

    /** All that wait and fit into one commit, after waiting for the first; empty when closed and done. */
    synchronized List<Waiting> takeGroup() throws InterruptedException {
        while (waiting.isEmpty() && !closed) wait();
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

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
