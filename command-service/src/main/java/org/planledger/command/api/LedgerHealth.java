package org.planledger.command.api;

import org.planledger.ledger.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether commands can be recorded: the ledger's database answers. */
@Component("ledgerHealthIndicator")
final class LedgerHealth implements HealthIndicator {

    private final Ledger ledger;

    LedgerHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            ledger.head();
            return Health.up().build();
        } catch (RuntimeException e) {
            return Health.down().build();
        }
    }
}
