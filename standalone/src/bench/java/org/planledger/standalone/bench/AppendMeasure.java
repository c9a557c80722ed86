package org.planledger.standalone.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** How many events a second a store acknowledges, and how long each writer waited. */
record AppendMeasure(double perSecond, double medianMillis, double p99Millis) {

    /** Writers write for the whole of a time; those before it are for warming up and do not count. */
    static AppendMeasure of(Consumer<Sample> append, int writers, Duration warmUp, Duration measured) throws Exception {
        long start = System.nanoTime() + warmUp.toNanos();
        long end = start + measured.toNanos();
        var waits = new ConcurrentLinkedQueue<Waits>();
        Writers.run(writers, () -> waits.add(write(append, start, end)));
        var all = new Waits();
        waits.forEach(all::addAll);
        return new AppendMeasure(
                all.count() * 1e9 / measured.toNanos(), all.percentile(50) / 1e6, all.percentile(99) / 1e6);
    }

    private static Waits write(Consumer<Sample> append, long start, long end) {
        var waits = new Waits();
        Iterator<Sample> events = Sample.stream().iterator();
        for (long before = System.nanoTime(); before < end; ) {
            if (!events.hasNext()) events = Sample.stream().iterator();
            append.accept(events.next());
            long after = System.nanoTime();
            if (before >= start && after < end) waits.add(after - before);
            before = after;
        }
        return waits;
    }
}
