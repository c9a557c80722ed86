package org.planledger.ledger.conformance;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.bson.BsonDocument;

/** Notes what a client sends, and can hold back its inserts while commands gather behind them. */
public final class InsertGate implements CommandListener {
    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch opened = new CountDownLatch(0);

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.add(event.getCommand().clone());
        if (!event.getCommandName().equals("insert")) return;
        reached.countDown();
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void hold() {
        opened = new CountDownLatch(1);
        reached = new CountDownLatch(1);
    }

    public void awaitReached() throws InterruptedException {
        reached.await();
    }

    public void release() {
        opened.countDown();
    }

    /** The commands that were sent, in their order. */
    public List<BsonDocument> sent() {
        return sent;
    }
}
