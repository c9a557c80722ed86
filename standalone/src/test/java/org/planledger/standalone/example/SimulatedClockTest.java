package org.planledger.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clock of an example stands where it was put, and only ever moves on. */
class SimulatedClockTest {

    private static final Instant BEGINS = Instant.parse("2017-01-06T15:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final SimulatedClock clock = new SimulatedClock(BEGINS, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(BEGINS);

        clock.advanceTo(BEGINS.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(BEGINS.plusSeconds(60));
    }

    @Test
    void neverGoesBack() {
        clock.advanceTo(BEGINS.plusSeconds(60));
        clock.advanceTo(BEGINS.plusSeconds(10));

        assertThat(clock.instant()).isEqualTo(BEGINS.plusSeconds(60));
    }

    @Test
    void neverGoesAheadOfTheRealClock() {
        clock.advanceTo(NOW.plusSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void isTheRealClockOnceItWasHandedOver() {
        clock.handOver();
        clock.advanceTo(BEGINS.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
