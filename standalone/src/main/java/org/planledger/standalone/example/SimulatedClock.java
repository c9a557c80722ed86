package org.planledger.standalone.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a ledger while its example is recorded. It stands still until it is moved, never goes back, never goes
 * ahead of the real clock, and becomes the real clock at the end.
 */
public final class SimulatedClock extends Clock {

    private final Clock real;
    private @Nullable Instant simulated;

    /** @param begins where it stands at first */
    public SimulatedClock(Instant begins, Clock real) {
        this.real = real;
        this.simulated = begins;
    }

    /** Moves on to a moment, or stays where it is when it is later already. */
    public synchronized void advanceTo(Instant moment) {
        if (simulated == null || !moment.isAfter(simulated)) return;
        var now = real.instant();
        simulated = moment.isAfter(now) ? now : moment;
    }

    /** From here on it is the real clock. */
    public synchronized void handOver() {
        simulated = null;
    }

    @Override
    public synchronized Instant instant() {
        return simulated == null ? real.instant() : simulated;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @throws UnsupportedOperationException always: instants have no zone, and nobody here asks for local times */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The simulated clock tells instants alone.");
    }
}
