package org.planledger.standalone.bench;

import java.time.Duration;

/**
 * How long it takes to read everything.
 *
 * @param events how many came before the end or the limit
 * @param finished whether that was all
 */
record ReplayMeasure(int events, double seconds, boolean finished) {
    private static final int BETWEEN_LOOKS = 100;

    static ReplayMeasure of(Contender.Opened store, int wanted, Duration limit) {
        long start = System.nanoTime();
        var counting = new Counting(start + limit.toNanos());
        store.replay(counting);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!counting.outOfTime && counting.count != wanted)
            throw new IllegalStateException(counting.count + " events came instead of " + wanted + ".");
        return new ReplayMeasure(counting.count, seconds, !counting.outOfTime);
    }

    private static final class Counting implements Contender.Receiver {
        private final long deadline;
        private int count;
        private boolean outOfTime;

        Counting(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public boolean take(Object event) {
            if (event == null) throw new IllegalStateException("An event without content.");
            count++;
            outOfTime = count % BETWEEN_LOOKS == 0 && System.nanoTime() > deadline;
            return !outOfTime;
        }
    }
}
