package org.planledger.command.api;

import org.planledger.command.proof.SetBacks;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A ledger that went back behind its newest checkpoint records nothing, so the service is not well. */
@Component("checkpointsHealthIndicator")
final class CheckpointHealth implements HealthIndicator {

    private final SetBacks setBacks;

    CheckpointHealth(SetBacks setBacks) {
        this.setBacks = setBacks;
    }

    @Override
    public Health health() {
        try {
            return setBacks.found().isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("wentBack", true).build();
        } catch (RuntimeException e) {
            return Health.down().build();
        }
    }
}
