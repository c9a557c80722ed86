package org.planledger.standalone.bench;

import java.util.Arrays;

/** Waiting times in nanoseconds. */
final class Waits {
    private long[] nanos = new long[1024];
    private int count;

    void add(long wait) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = wait;
    }

    void addAll(Waits others) {
        for (int i = 0; i < others.count; i++) add(others.nanos[i]);
    }

    int count() {
        return count;
    }

    double percentile(int percent) {
        if (count == 0) return Double.NaN;
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percent / 100)];
    }
}
