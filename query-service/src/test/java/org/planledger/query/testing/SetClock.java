package org.planledger.query.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where it is set. */
public final class SetClock extends Clock {
    private Instant now = Instant.EPOCH;

    /** @param day at noon, such as 2021-03-11 */
    public void set(String day) {
        now = Instant.parse(day + "T12:00:00Z");
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
