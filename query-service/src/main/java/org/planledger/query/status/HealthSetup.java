package org.planledger.query.status;

import org.planledger.ledger.Ledger;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.proof.Published;
import org.planledger.query.store.StoredRegister;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The health page's components: the ledger, which is not well once it was found broken or went back behind its newest
 * checkpoint, and the register.
 */
@Configuration(proxyBeanMethods = false)
class HealthSetup {

    @Bean
    HealthIndicator ledgerHealthIndicator(WatchedLedger ledger, Published published) {
        return () -> asking(() -> {
            long position = ledger.head().position();
            long signed =
                    published.newest().map(newest -> newest.checkpoint().size()).orElse(0L);
            if (position < signed)
                return Health.down()
                        .withDetail("position", position)
                        .withDetail("signed", signed)
                        .build();
            var health = ledger.broken()
                    .map(broken -> Health.down()
                            .withDetail("brokenAt", broken.position())
                            .withDetail("why", String.valueOf(broken.getMessage())))
                    .orElseGet(Health::up);
            return health.withDetail("position", position).build();
        });
    }

    /** A register that is behind is well; one that has stopped is not. */
    @Bean
    HealthIndicator registerHealthIndicator(StoredRegister register, Ledger ledger) {
        return () -> asking(() -> {
            var standing = register.standing();
            var stopped = standing.stopped();
            var health = stopped == null ? Health.up() : Health.down();
            if (stopped != null) health.withDetail("incompleteSince", stopped.position());
            return health.withDetail("position", standing.position())
                    .withDetail("lag", Math.max(0, ledger.head().position() - standing.position()))
                    .build();
        });
    }

    private static Health asking(java.util.function.Supplier<Health> question) {
        try {
            return question.get();
        } catch (RuntimeException away) {
            return Health.down()
                    .withDetail("error", String.valueOf(away.getMessage()))
                    .build();
        }
    }
}
