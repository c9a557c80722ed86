package org.planledger.ledger.conformance;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;

/** Notes what a client sends, and can hold back its inserts while commands gather behind them. */
public final class InsertGate implements CommandListener {
    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private volatile Latch reached = Latch.opened();
    private volatile Latch opened = Latch.opened();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.add(event.getCommand().clone());
        if (!event.getCommandName().equals("insert")) return;
        reached.open();
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void hold() {
        opened = new Latch();
        reached = new Latch();
    }

    public void awaitReached() {
        reached.await("an insert is on its way");
    }

    public void release() {
        opened.open();
    }

    /** The commands that were sent, in their order. */
    public List<BsonDocument> sent() {
        return sent;
    }
}
