package org.planledger.query.projection;

import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.seal.Vault;

/**
 * How many of the recorded erasures are carried out: their keys are destroyed, and the ledger tells the names no more.
 */
public final class Erasures {
    private final Ledger ledger;
    private final Vault vault;
    private int carriedOut;

    public Erasures(Ledger ledger, Vault vault) {
        this.ledger = ledger;
        this.vault = vault;
    }

    /** @throws org.planledger.ledger.LedgerUnavailable where the database is away */
    public synchronized int carriedOut() {
        for (var entry : ledger.stream(Streams.erasures(), carriedOut)) {
            if (entry.event() instanceof PersonErased erased && !vault.isDestroyed(erased.key())) break;
            carriedOut++;
        }
        return carriedOut;
    }
}
