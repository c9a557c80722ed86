package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that happens once, and that a test waits for no longer than is reasonable. */
final class Latch {
    private static final int REASONABLE_SECONDS = 10;

    private final CountDownLatch latch = new CountDownLatch(1);

    static Latch opened() {
        var latch = new Latch();
        latch.open();
        return latch;
    }

    void open() {
        latch.countDown();
    }

    void await(String what) {
        try {
            assertThat(latch.await(REASONABLE_SECONDS, TimeUnit.SECONDS))
                    .as(what)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits as long as it takes; for the side that is held. */
    void await() throws InterruptedException {
        latch.await();
    }
}
