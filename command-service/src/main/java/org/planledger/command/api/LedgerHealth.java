package org.planledger.command.api;

import org.planledger.ledger.WatchedLedger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether commands can be recorded: the ledger's database answers, and nobody has found the ledger broken. */
@Component("ledgerHealthIndicator")
final class LedgerHealth implements HealthIndicator {

    private final WatchedLedger ledger;

    LedgerHealth(WatchedLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            ledger.head();
            if (ledger.broken().isEmpty()) return Health.up().build();
            return Health.down()
                    .withDetail("brokenAt", ledger.broken().get().position())
                    .build();
        } catch (RuntimeException e) {
            return Health.down().build();
        }
    }
}
