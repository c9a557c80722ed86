package org.planledger.command.erasure;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.axon.StreamMemory;
import org.planledger.ledger.seal.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Destroys the keys of all whose erasure is recorded, and forgets what this process remembers of them: when one is
 * recorded, at the start, and every minute, for what another process recorded, or one that died over it.
 */
@Component
final class Destruction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Destruction.class);

    private final Ledger ledger;
    private final Vault vault;
    private final StreamMemory memory;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "erasures");
        thread.setDaemon(true);
        return thread;
    });
    private long carriedOut;

    Destruction(Ledger ledger, Vault vault, StreamMemory memory) {
        this.ledger = ledger;
        this.vault = vault;
        this.memory = memory;
        var unused = worker.scheduleWithFixedDelay(this::lookForMore, 0, 1, TimeUnit.MINUTES);
    }

    private void lookForMore() {
        try {
            carryOut();
        } catch (RuntimeException e) {
            LOG.error("Whether keys are still to be destroyed is not known: {}", e.toString());
        }
    }

    /** @throws org.planledger.ledger.LedgerUnavailable where the database is away; it is tried again */
    synchronized void carryOut() {
        var erasures = ledger.stream(Streams.erasures(), carriedOut);
        if (erasures.isEmpty()) return;
        for (var entry : erasures) if (entry.event() instanceof PersonErased erased) vault.destroy(erased.key());
        memory.forget();
        carriedOut += erasures.size();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
