package org.planledger.ledger.mongo;

import java.util.List;
import org.planledger.ledger.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes by turns: whoever comes while nothing is being written writes at once; all who come meanwhile wait, and the
 * first of them then writes for all of them, while those who were answered prepare what they send next. So there is one
 * writer at any time and no thread in between.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Queue queue;
    private final GroupCommit groupCommit;

    Writer(Queue queue, GroupCommit groupCommit) {
        this.queue = queue;
        this.groupCommit = groupCommit;
    }

    Receipt write(Waiting command) {
        if (queue.add(command) || command.answer().awaitTurn()) takeTurn();
        return command.answer().get();
    }

    private void takeTurn() {
        letOthersCome();
        var group = queue.takeGroup();
        try {
            groupCommit.write(group);
        } catch (RuntimeException | Error e) {
            LOG.error("A group of commands was not answered by the ledger's writer.", e);
            refuse(group, e);
        } finally {
            queue.pass();
            group.forEach(command -> command.answer().wake());
        }
    }

    /**
     * Waits for no time, but lets the other threads run as long as that makes the line longer: where the processors are
     * busy, those who were just answered are about to send again, and a larger group costs less for each.
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing but speed depends on it
    private void letOthersCome() {
        int before;
        int now = queue.size();
        do {
            before = now;
            Thread.yield();
            now = queue.size();
        } while (now > before);
    }

    private static void refuse(List<Waiting> group, Throwable e) {
        group.forEach(
                command -> command.answer().refuse(() -> new IllegalStateException("The ledger's writer failed.", e)));
    }

    /** Ends when what waits is written. */
    @Override
    public void close() {
        try {
            queue.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
