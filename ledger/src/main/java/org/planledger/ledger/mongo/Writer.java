package org.planledger.ledger.mongo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread of this process that writes: it takes all that waits, writes it, answers, and starts again. */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Queue queue;
    private final GroupCommit groupCommit;
    private final Thread thread = new Thread(this::run, "ledger-writer");

    Writer(Queue queue, GroupCommit groupCommit) {
        this.queue = queue;
        this.groupCommit = groupCommit;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            for (var group = queue.takeGroup(); !group.isEmpty(); group = queue.takeGroup()) write(group);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            queue.close();
        }
    }

    private void write(List<Waiting> group) {
        try {
            groupCommit.write(group);
        } catch (RuntimeException | Error e) {
            LOG.error("A group of commands was not answered by the ledger's writer.", e);
            group.forEach(command -> command.refuse(() -> new IllegalStateException("The ledger's writer failed.", e)));
        }
    }

    /** Writes what waits, then ends. */
    @Override
    public void close() {
        queue.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
